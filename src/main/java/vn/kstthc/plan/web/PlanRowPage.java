package vn.kstthc.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.plan.PlanRequests;
import vn.kstthc.plan.PlanRowCases;
import vn.kstthc.plan.Plans;
import vn.kstthc.plan.RowEdit;
import vn.kstthc.plan.RowProgress;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** One row of a plan: what it says, the cases that are its work, and what may be asked by it. */
@Controller
@RequestMapping("/app/plans/{number}/rows/{row}")
class PlanRowPage {

    private static final String VIEW = "plan/plan-row";
    private static final List<CaseType> LIFECYCLES =
            List.of(CaseType.ASSESSMENT, CaseType.PUBLICATION, CaseType.FEEDBACK, CaseType.INSPECTION, CaseType.REVIEW);

    private final Plans plans;
    private final PlanRequests requests;
    private final PlanRowCases cases;
    private final RowProgress progress;
    private final RowEdit edit;
    private final UnitChoices units;
    private final RefusedPage refused;
    private final Messages messages;

    PlanRowPage(
            Plans plans,
            PlanRequests requests,
            PlanRowCases cases,
            RowProgress progress,
            RowEdit edit,
            UnitChoices units,
            RefusedPage refused,
            Messages messages) {
        this.plans = plans;
        this.requests = requests;
        this.cases = cases;
        this.progress = progress;
        this.edit = edit;
        this.units = units;
        this.refused = refused;
        this.messages = messages;
    }

    /** Work asked for, as typed. */
    record RequestForm(@Nullable LocalDate due, @Nullable String text, @Nullable List<String> units) {

        LocalDate day() {
            if (due == null) {
                throw Refusal.invalid(List.of(new FieldProblem("due", "plan.problem.due-past")));
            }
            return due;
        }
    }

    @GetMapping
    String show(@PathVariable String number, @PathVariable String row, Model model) {
        fill(number, row, RowForm.of(plans.requireRow(number, row)), model);
        return VIEW;
    }

    private void fill(String number, String rowNumber, RowForm form, Model model) {
        var plan = plans.require(number);
        var row = plans.requireRow(number, rowNumber);
        model.addAttribute("plan", plan);
        model.addAttribute("row", row);
        model.addAttribute("number", row.number());
        model.addAttribute("mayEdit", plans.mayEdit(number));
        model.addAttribute("mayFollow", plan.approved() && plans.mayFollow(number));
        model.addAttribute("progress", progress.of(plan, List.of(row)).get(row.id()));
        model.addAttribute("cases", cases.of(row));
        model.addAttribute("form", form);
        model.addAttribute("mentions", row.leads());
        model.addAttribute("choices", units.all());
        model.addAttribute("units", units.present());
        model.addAttribute("lifecycles", LIFECYCLES);
        model.addAttribute("action", "/app/plans/" + number + "/rows/" + rowNumber);
        model.addAttribute("draft", false);
    }

    @PostMapping
    ModelAndView edit(
            @PathVariable String number,
            @PathVariable String row,
            @ModelAttribute RowForm form,
            Model model,
            RedirectAttributes flash) {
        try {
            var changed = edit.apply(
                    plans.requireRow(number, row),
                    form.toInput(),
                    plans.require(number).year());
            plans.replaceRow(number, changed);
        } catch (Refusal refusal) {
            fill(number, row, form, model);
            return refused.show(VIEW, model, refusal);
        }
        flash.addFlashAttribute("notice", messages.text("plan.page.saved"));
        return new ModelAndView("redirect:/app/plans/" + number + "#row-" + row);
    }

    @PostMapping("/request")
    ModelAndView request(
            @PathVariable String number,
            @PathVariable String row,
            @ModelAttribute("request") RequestForm request,
            Model model,
            RedirectAttributes flash) {
        try {
            var text = request.text() == null ? "" : request.text();
            requests.request(number, row, request.day(), text, RowForm.chosen(request.units()));
        } catch (Refusal refusal) {
            fill(number, row, RowForm.of(plans.requireRow(number, row)), model);
            return refused.show(VIEW, model, refusal);
        }
        flash.addFlashAttribute("notice", messages.text("plan.page.requested"));
        return back(number, row);
    }

    @PostMapping("/cases")
    ModelAndView link(
            @PathVariable String number,
            @PathVariable String row,
            @RequestParam String caseNumber,
            Model model,
            RedirectAttributes flash) {
        try {
            cases.link(number, row, caseNumber.strip());
        } catch (Refusal refusal) {
            model.addAttribute("caseNumber", caseNumber);
            fill(number, row, RowForm.of(plans.requireRow(number, row)), model);
            return refused.show(VIEW, model, refusal);
        }
        flash.addFlashAttribute("notice", messages.text("plan.page.linked"));
        return back(number, row);
    }

    private static ModelAndView back(String number, String row) {
        return new ModelAndView("redirect:/app/plans/" + number + "/rows/" + row);
    }
}
