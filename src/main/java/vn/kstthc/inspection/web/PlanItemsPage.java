package vn.kstthc.inspection.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.inspection.InspectionKind;
import vn.kstthc.inspection.InspectionPlans;
import vn.kstthc.inspection.InspectionScope;
import vn.kstthc.inspection.NewPlanItem;
import vn.kstthc.inspection.PlanItem;
import vn.kstthc.organization.Organization;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** What a plan foresees, which is too much for a form in Tasklist. */
@Controller
@RequestMapping("/app/inspections/plans/{number}")
class PlanItemsPage {

    private static final int SPARE = 3;
    private static final int MOST = 100;

    private final InspectionPlans plans;
    private final Organization organization;
    private final Messages messages;

    PlanItemsPage(InspectionPlans plans, Organization organization, Messages messages) {
        this.plans = plans;
        this.organization = organization;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable String number, Model model) {
        var items = plans.require(number).approved() || !plans.mayEdit(number)
                ? List.<NewPlanItem>of()
                : plans.items(number).stream().map(PlanItemsPage::editable).toList();
        return page(number, items, model);
    }

    @PostMapping
    String save(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var items = read(form);
        try {
            plans.replaceItems(number, items);
        } catch (Refusal refusal) {
            if (refusal.problems().isEmpty()) {
                throw refusal;
            }
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("alert", messages.text(refusal));
            return page(number, items, model);
        }
        flash.addFlashAttribute("notice", messages.text("inspection.plan.saved"));
        return "redirect:/app/inspections/plans/" + number;
    }

    private String page(String number, List<NewPlanItem> edited, Model model) {
        var rows = new ArrayList<>(edited);
        for (var i = 0; i < SPARE; i++) {
            rows.add(new NewPlanItem(null, List.of(), List.of(), null, null));
        }
        model.addAttribute("plan", plans.require(number));
        model.addAttribute("items", plans.items(number));
        model.addAttribute("visibleRounds", plans.visibleRounds(number));
        model.addAttribute("mayEdit", plans.mayEdit(number));
        model.addAttribute("rows", rows);
        model.addAttribute("kinds", InspectionKind.values());
        model.addAttribute("scopes", InspectionScope.values());
        model.addAttribute(
                "units",
                organization.present().stream()
                        .filter(unit -> !unit.isDivision())
                        .toList());
        return "inspection/plan";
    }

    private static NewPlanItem editable(PlanItem item) {
        return new NewPlanItem(item.kind(), item.units(), item.scope(), item.visitFrom(), item.visitTo());
    }

    private static List<NewPlanItem> read(MultiValueMap<String, String> form) {
        var items = new ArrayList<NewPlanItem>();
        for (var i = 0; i < MOST && form.containsKey("kind" + i); i++) {
            var kind = form.getFirst("kind" + i);
            if (kind == null || kind.isEmpty()) {
                continue;
            }
            items.add(new NewPlanItem(
                    Fields.of(InspectionKind.class, kind),
                    form.getOrDefault("units" + i, List.of()),
                    form.getOrDefault("scope" + i, List.of()).stream()
                            .map(scope -> Fields.of(InspectionScope.class, scope))
                            .toList(),
                    Fields.day(form.getFirst("from" + i)),
                    Fields.day(form.getFirst("to" + i))));
        }
        return items;
    }
}
