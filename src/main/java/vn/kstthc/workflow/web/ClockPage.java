package vn.kstthc.workflow.web;

import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Role;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.DemoClock;
import vn.kstthc.workflow.OnlyInDemo;

/** The same as {@link ClockApi} for people. */
@Controller
@OnlyInDemo
@RequestMapping("/app/admin/clock")
class ClockPage {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy");

    private final DemoClock clock;
    private final CurrentStaff staff;
    private final Messages messages;

    ClockPage(DemoClock clock, CurrentStaff staff, Messages messages) {
        this.clock = clock;
        this.staff = staff;
        this.messages = messages;
    }

    @GetMapping
    String show(Model model) {
        requireAdministrator();
        model.addAttribute("now", SHOWN.format(clock.now().atZone(Zones.VIETNAM)));
        return "workflow/clock";
    }

    @PostMapping
    String move(@RequestParam String advance, RedirectAttributes flash) {
        requireAdministrator();
        try {
            clock.moveTo(new ClockMove(null, advance).from(clock.now()));
            flash.addFlashAttribute("notice", messages.text("workflow.clock.moved"));
        } catch (Refusal refusal) {
            flash.addFlashAttribute("alert", messages.text(refusal));
        }
        return "redirect:/app/admin/clock";
    }

    private void requireAdministrator() {
        if (!staff.has(Role.ADMIN)) {
            throw Refusal.forbidden("workflow.refusal.closed");
        }
    }
}
