package vn.kstthc.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.StaffRegister;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** Everybody changes one's own password here. */
@Controller
@RequestMapping(AccountPages.PATH)
class AccountPages {

    static final String PATH = "/app/account/password";

    private final StaffRegister register;
    private final CurrentStaff current;
    private final Messages messages;

    AccountPages(StaffRegister register, CurrentStaff current, Messages messages) {
        this.register = register;
        this.current = current;
        this.messages = messages;
    }

    @GetMapping
    String show() {
        return "organization/password";
    }

    @PostMapping
    String change(
            @RequestParam String present,
            @RequestParam String wanted,
            @RequestParam String again,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            if (!wanted.equals(again)) {
                throw Refusal.badRequest("organization.account.differs");
            }
            register.changePassword(current.username(), present, wanted);
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            model.addAttribute("alert", messages.text(refusal));
            return show();
        }
        redirect.addFlashAttribute("notice", messages.text("organization.account.changed"));
        return "redirect:" + PATH;
    }
}
