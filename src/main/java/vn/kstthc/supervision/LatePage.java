package vn.kstthc.supervision;

import java.util.Optional;
import java.util.Set;
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

/** The late list, with the office chief's button that tells the Chairman. */
@Controller
@RequestMapping("/app/late")
class LatePage {

    private static final int SIZE = 50;

    private final LateList list;
    private final ChairReport report;
    private final CurrentStaff current;
    private final Messages messages;

    LatePage(LateList list, ChairReport report, CurrentStaff current, Messages messages) {
        this.list = list;
        this.report = report;
        this.current = current;
        this.messages = messages;
    }

    @GetMapping
    String show(@RequestParam Optional<String> unit, @RequestParam(defaultValue = "0") int page, Model model) {
        var wanted = unit.filter(code -> !code.isBlank());
        model.addAttribute("late", list.page(wanted, Math.max(page, 0), SIZE));
        model.addAttribute("unit", wanted.orElse(null));
        model.addAttribute("units", list.units());
        model.addAttribute("mayReport", current.has(Role.OFFICE_CHIEF));
        return "supervision/late";
    }

    @PostMapping("/report-to-chair")
    String report(@RequestParam(defaultValue = "") Set<String> cases, RedirectAttributes redirect) {
        var reported = report.report(cases);
        redirect.addFlashAttribute("notice", messages.text("supervision.late.reported", reported.size()));
        return "redirect:/app/late";
    }
}
