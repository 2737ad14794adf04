package vn.kstthc.inspection.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.inspection.InspectionIntake;
import vn.kstthc.inspection.InspectionKind;
import vn.kstthc.inspection.InspectionPlans;
import vn.kstthc.inspection.InspectionScope;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Role;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** Entry to the work of inspection: plans, checklists, and a round that no plan foresees. */
@Controller
@RequestMapping("/app/inspections")
class InspectionPages {

    private final InspectionPlans plans;
    private final InspectionIntake intake;
    private final Organization organization;
    private final CurrentStaff current;
    private final Messages messages;
    private final Clock clock;

    InspectionPages(
            InspectionPlans plans,
            InspectionIntake intake,
            Organization organization,
            CurrentStaff current,
            Messages messages,
            Clock clock) {
        this.plans = plans;
        this.intake = intake;
        this.organization = organization;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String overview(Model model) {
        var year = Zones.dateOf(clock.instant()).getYear();
        model.addAllAttributes(Map.of("plans", plans.all(), "year", year, "mayDraft", current.inControlOffice()));
        return "inspection/overview";
    }

    @PostMapping("/plans")
    String draft(@RequestParam int year, RedirectAttributes flash) {
        var number = plans.draft(year);
        flash.addFlashAttribute("notice", messages.text("inspection.page.drafted", number));
        return "redirect:/app/inspections/plans/" + number;
    }

    @GetMapping("/new")
    String form(Model model) {
        if (!current.inControlOffice()) {
            throw Refusal.forbidden("inspection.refusal.control-office");
        }
        return form(new InspectionRequest(null, List.of(), List.of(), null, null, null, List.of()), model);
    }

    @PostMapping("/new")
    String open(
            @ModelAttribute InspectionRequest request,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            var number = intake.open(request.toInspection()).number();
            flash.addFlashAttribute("notice", messages.text("inspection.new.opened", number));
            return "redirect:/app/cases/" + number;
        } catch (Refusal refusal) {
            if (refusal.problems().isEmpty()) {
                throw refusal;
            }
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("alert", messages.text(refusal));
            return form(request, model);
        }
    }

    private String form(InspectionRequest request, Model model) {
        var units = organization.present().stream()
                .filter(unit -> !unit.isDivision())
                .toList();
        var people = units.stream()
                .flatMap(unit -> organization.holders(unit.code(), Role.working()).stream())
                .distinct()
                .toList();
        model.addAttribute("form", request.toInspection());
        model.addAttribute("kinds", InspectionKind.values());
        model.addAttribute("scopes", InspectionScope.values());
        model.addAttribute("units", units);
        model.addAttribute("people", people);
        return "inspection/new";
    }
}
