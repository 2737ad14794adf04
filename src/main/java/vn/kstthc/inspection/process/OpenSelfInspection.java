package vn.kstthc.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionScope;
import vn.kstthc.inspection.SelfInspectionIntake;
import vn.kstthc.inspection.SelfInspections;
import vn.kstthc.organization.Organization;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.StartContract;

/** A unit begins its self-inspection by itself. */
@Component
class OpenSelfInspection implements StartContract {

    private final SelfInspectionIntake intake;
    private final SelfInspections inspections;
    private final Organization organization;

    OpenSelfInspection(SelfInspectionIntake intake, SelfInspections inspections, Organization organization) {
        this.intake = intake;
        this.inspections = inspections;
        this.organization = organization;
    }

    @Override
    public String processKey() {
        return InspectionProcess.SELF;
    }

    @Override
    public Map<String, Object> prefill() {
        return Map.of(
                "unitOptions", InspectionForms.options(inspections.ownUnits(), organization::unitName, unit -> unit));
    }

    @Override
    public String start(FormValues values) {
        return intake.open(
                values.requireText("unit"),
                values.list("scope").stream().map(InspectionScope::valueOf).toList(),
                values.requireDate("due"));
    }
}
