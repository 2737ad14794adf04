package vn.kstthc.organization.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Role;
import vn.kstthc.shared.Refusal;

/** Refuses everybody else before a handler of an {@link AdministratorOnly} controller runs. */
@ControllerAdvice(annotations = AdministratorOnly.class)
class AdministratorCheck {

    private final CurrentStaff current;

    AdministratorCheck(CurrentStaff current) {
        this.current = current;
    }

    @ModelAttribute
    void check() {
        if (!current.has(Role.ADMIN)) {
            throw Refusal.forbidden("organization.refusal.admin-only");
        }
    }
}
