package vn.kstthc.inspection;

import org.springframework.stereotype.Component;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.UnitFunction;

/**
 * Who receives the result of a unit's self-inspection (cấp trên trực tiếp). The control office receives it for the
 * Chairman of the province, also from a unit whose superior is outside the system; its own result goes to the Chairman.
 */
@Component
class Superiors {

    private final Organization organization;

    Superiors(Organization organization) {
        this.organization = organization;
    }

    /** The code of the unit that receives it today. */
    String of(String unit) {
        var control = organization.holder(UnitFunction.CONTROL_OFFICE);
        var committee = organization.committee();
        if (unit.equals(control)) {
            return committee;
        }
        return organization.require(unit).parentCode().stream()
                .flatMap(parent -> organization.successors(parent).stream())
                .filter(parent -> !parent.equals(committee))
                .findFirst()
                .orElse(control);
    }
}
