package vn.kstthc.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.plan.PlanApproval;
import vn.kstthc.plan.PlanCopies;
import vn.kstthc.plan.PlanRequests;
import vn.kstthc.plan.PlanRow;
import vn.kstthc.plan.PlanRowCases;
import vn.kstthc.plan.Plans;
import vn.kstthc.plan.RowEdit;
import vn.kstthc.plan.RowProgress;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** One plan: its rows, what blocks its signature, and what may be done with it. */
@Controller
@RequestMapping("/app/plans/{number}")
class PlanPage {

    private final Plans plans;
    private final PlanApproval approval;
    private final PlanCopies copies;
    private final PlanRequests requests;
    private final PlanRowCases cases;
    private final RowProgress progress;
    private final RowEdit edit;
    private final UnitChoices units;
    private final Messages messages;

    PlanPage(
            Plans plans,
            PlanApproval approval,
            PlanCopies copies,
            PlanRequests requests,
            PlanRowCases cases,
            RowProgress progress,
            RowEdit edit,
            UnitChoices units,
            Messages messages) {
        this.plans = plans;
        this.approval = approval;
        this.copies = copies;
        this.requests = requests;
        this.cases = cases;
        this.progress = progress;
        this.edit = edit;
        this.units = units;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable String number, Model model) {
        var plan = plans.require(number);
        var rows = plans.rows(number);
        model.addAttribute("plan", plan);
        model.addAttribute("rows", rows);
        model.addAttribute("progress", progress.of(plan, rows));
        model.addAttribute("children", plans.children(number));
        model.addAttribute(
                "differences",
                copies.differences(number).stream()
                        .map(warning ->
                                messages.text(warning.key(), warning.args().toArray()))
                        .toList());
        model.addAttribute("mayEdit", plans.mayEdit(number));
        model.addAttribute("maySign", !plan.approved() && approval.maySign(plan));
        model.addAttribute("mayFollow", plans.mayFollow(number));
        model.addAttribute(
                "blocking",
                plan.approved()
                        ? List.of()
                        : approval.blocking(number).stream()
                                .map(PlanRow::number)
                                .collect(Collectors.toList()));
        model.addAttribute("job", approval.job(number).orElse(null));
        model.addAttribute("units", units.all());
        return "plan/plan";
    }

    @GetMapping("/rows/{row}")
    String row(@PathVariable String number, @PathVariable String row, Model model) {
        var plan = plans.require(number);
        var found = plans.requireRow(number, row);
        model.addAttribute("planTitle", plan.title());
        model.addAttribute("row", found);
        model.addAttribute("leads", RowEdit.codes(found.leads()));
        model.addAttribute("joint", RowEdit.joint(found.leads()));
        model.addAttribute("coordinating", RowEdit.codes(found.coordinating()));
        model.addAttribute("overseers", RowEdit.codes(found.overseers()));
        model.addAttribute("mentions", found.leads());
        model.addAttribute("choices", units.all());
        model.addAttribute(
                "lifecycles",
                List.of(
                        CaseType.ASSESSMENT,
                        CaseType.PUBLICATION,
                        CaseType.FEEDBACK,
                        CaseType.INSPECTION,
                        CaseType.REVIEW));
        model.addAttribute("action", "/app/plans/" + number + "/rows/" + row);
        model.addAttribute("back", "/app/plans/" + number);
        model.addAttribute("draft", false);
        return "plan/row";
    }

    @PostMapping("/rows/{row}")
    String edit(
            @PathVariable String number,
            @PathVariable String row,
            @ModelAttribute RowForm form,
            RedirectAttributes flash) {
        return doing(flash, "/app/plans/" + number, "plan.page.saved", () -> {
            var changed = edit.apply(
                    plans.requireRow(number, row),
                    form.toInput(),
                    plans.require(number).year());
            plans.replaceRow(number, changed);
        });
    }

    /** Marks every row that blocks: a child plan or each case names who leads it. */
    @PostMapping("/leads-later")
    String leadsLater(@PathVariable String number, RedirectAttributes flash) {
        return doing(flash, "/app/plans/" + number, "plan.page.saved", () -> approval.blocking(number)
                .forEach(row -> plans.replaceRow(number, row.leadsNamedLater())));
    }

    @PostMapping("/approve")
    String approve(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam LocalDate signedOn,
            RedirectAttributes flash) {
        try {
            return "redirect:/app/bulk/" + approval.approveDirectly(number, decision, signedOn);
        } catch (Refusal refusal) {
            flash.addFlashAttribute("alert", messages.text(refusal));
            return "redirect:/app/plans/" + number;
        }
    }

    @PostMapping("/rows/{row}/request")
    String request(
            @PathVariable String number,
            @PathVariable String row,
            @RequestParam LocalDate due,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable List<String> units,
            RedirectAttributes flash) {
        return doing(
                flash,
                "/app/plans/" + number,
                "plan.page.requested",
                () -> requests.request(number, row, due, text, units == null ? List.of() : units));
    }

    @PostMapping("/rows/{row}/cases")
    String link(
            @PathVariable String number,
            @PathVariable String row,
            @RequestParam String caseNumber,
            RedirectAttributes flash) {
        return doing(
                flash, "/app/plans/" + number, "plan.page.saved", () -> cases.link(number, row, caseNumber.strip()));
    }

    @PostMapping("/child")
    String child(
            @PathVariable String number,
            @RequestParam String unit,
            @RequestParam(defaultValue = "") String row,
            RedirectAttributes flash) {
        try {
            return "redirect:/app/plans/" + copies.child(number, unit, row.isBlank() ? null : row.strip());
        } catch (Refusal refusal) {
            flash.addFlashAttribute("alert", messages.text(refusal));
            return "redirect:/app/plans/" + number;
        }
    }

    @PostMapping("/next-year")
    String nextYear(@PathVariable String number) {
        return "redirect:/app/plans/" + copies.nextYear(number);
    }

    private String doing(RedirectAttributes flash, String page, String done, Runnable act) {
        try {
            act.run();
            flash.addFlashAttribute("notice", messages.text(done));
        } catch (Refusal refusal) {
            flash.addFlashAttribute("alert", messages.text(refusal));
        }
        return "redirect:" + page;
    }
}
