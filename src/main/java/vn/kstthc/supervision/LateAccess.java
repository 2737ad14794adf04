package vn.kstthc.supervision;

import org.springframework.stereotype.Component;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Role;

/** Who watches the late work of all units; the navigation asks too. */
@Component("lateAccess")
public class LateAccess {

    private final CurrentStaff current;

    LateAccess(CurrentStaff current) {
        this.current = current;
    }

    public boolean allowed() {
        return current.has(Role.SUPERVISOR)
                || current.has(Role.OFFICE_CHIEF)
                || current.has(Role.ADMIN)
                || current.inControlOffice();
    }
}
