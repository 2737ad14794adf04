package vn.kstthc.publication;

import org.springframework.stereotype.Component;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Role;
import vn.kstthc.shared.Refusal;

/** Who may import a list: the control office and administrators. Templates know it as {@code @registerAccess}. */
@Component("registerAccess")
public class RegisterAccess {

    private final CurrentStaff current;

    RegisterAccess(CurrentStaff current) {
        this.current = current;
    }

    public boolean mayImport() {
        return current.inControlOffice() || current.has(Role.ADMIN);
    }

    /** @throws Refusal for everybody else */
    public void requireImport() {
        if (!mayImport()) {
            throw Refusal.forbidden("publication.import.forbidden");
        }
    }
}
