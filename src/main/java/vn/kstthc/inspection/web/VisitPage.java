package vn.kstthc.inspection.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.inspection.Answer;
import vn.kstthc.inspection.AnswerValue;
import vn.kstthc.inspection.Finding;
import vn.kstthc.inspection.Inspected;
import vn.kstthc.inspection.InspectionScope;
import vn.kstthc.inspection.NewFinding;
import vn.kstthc.inspection.SampledDossier;
import vn.kstthc.inspection.Severity;
import vn.kstthc.inspection.VisitRecords;
import vn.kstthc.organization.Organization;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** Where the team, or the unit that inspects itself, enters what it saw: checklist, dossiers, findings. */
@Controller
@RequestMapping("/app/inspections/visits/{number}")
class VisitPage {

    private static final int SPARE = 3;
    private static final int MOST = 200;

    private final VisitRecords records;
    private final Deadlines deadlines;
    private final Organization organization;
    private final Messages messages;
    private final Clock clock;

    VisitPage(VisitRecords records, Deadlines deadlines, Organization organization, Messages messages, Clock clock) {
        this.records = records;
        this.deadlines = deadlines;
        this.organization = organization;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String number, Model model) {
        var inspected = records.require(number);
        var findings =
                records.findings(number).stream().map(VisitPage::editable).toList();
        return page(inspected, records.answers(number), records.dossiers(number), findings, model);
    }

    @PostMapping
    String save(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var inspected = records.require(number);
        var answers = answers(form);
        var dossiers = dossiers(form);
        var findings = findings(form);
        try {
            records.enter(number, answers, dossiers, findings);
        } catch (Refusal refusal) {
            if (refusal.problems().isEmpty()) {
                throw refusal;
            }
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("alert", messages.text(refusal));
            return page(inspected, byQuestion(answers), dossiers, findings, model);
        }
        flash.addFlashAttribute("notice", messages.text("inspection.visit.saved"));
        return "redirect:/app/inspections/visits/" + number;
    }

    private static Map<UUID, Answer> byQuestion(List<Answer> answers) {
        return answers.stream().collect(Collectors.toMap(Answer::question, Function.identity(), (one, again) -> again));
    }

    private String page(
            Inspected inspected,
            Map<UUID, Answer> answers,
            List<SampledDossier> dossiers,
            List<NewFinding> findings,
            Model model) {
        var dossierRows = new ArrayList<>(dossiers);
        var findingRows = new ArrayList<>(findings);
        var due = deadlines.project("D22.REMEDIATION", Zones.dateOf(clock.instant()));
        for (var i = 0; i < SPARE; i++) {
            dossierRows.add(new SampledDossier("", "", true, ""));
            findingRows.add(new NewFinding(null, null, "", "", "", due));
        }
        var number = inspected.number();
        model.addAttribute("inspected", inspected);
        model.addAttribute("title", messages.text(title(inspected), organization.unitName(inspected.unit())));
        model.addAttribute("mayEnter", records.mayEnter(number));
        model.addAttribute("questions", records.questions(number));
        model.addAttribute("answers", answers);
        model.addAttribute("answerValues", AnswerValue.values());
        model.addAttribute("dossiers", dossierRows);
        model.addAttribute("findings", findingRows);
        model.addAttribute("earlier", records.openBefore(number));
        model.addAttribute("scopes", InspectionScope.values());
        model.addAttribute("severities", Severity.values());
        return "inspection/visit";
    }

    private static String title(Inspected inspected) {
        return inspected.itself() ? "inspection.visit.title.itself" : "inspection.visit.title";
    }

    private static NewFinding editable(Finding finding) {
        return new NewFinding(
                finding.topic(),
                finding.severity(),
                finding.content(),
                finding.legalBasis(),
                finding.remedy(),
                finding.dueOn());
    }

    private static List<Answer> answers(MultiValueMap<String, String> form) {
        var answers = new ArrayList<Answer>();
        for (var id : form.getOrDefault("question", List.of())) {
            var value = Fields.text(form, "answer-" + id);
            if (!value.isEmpty()) {
                answers.add(new Answer(
                        Fields.id(id), Fields.of(AnswerValue.class, value), Fields.text(form, "note-" + id)));
            }
        }
        return answers;
    }

    private static List<SampledDossier> dossiers(MultiValueMap<String, String> form) {
        var dossiers = new ArrayList<SampledDossier>();
        for (var i = 0; i < MOST && form.containsKey("code" + i); i++) {
            var code = Fields.text(form, "code" + i);
            if (!code.isEmpty()) {
                dossiers.add(new SampledDossier(
                        code,
                        Fields.text(form, "procedure" + i),
                        "true".equals(form.getFirst("correct" + i)),
                        Fields.text(form, "dossierNote" + i)));
            }
        }
        return dossiers;
    }

    private static List<NewFinding> findings(MultiValueMap<String, String> form) {
        var findings = new ArrayList<NewFinding>();
        for (var i = 0; i < MOST && form.containsKey("content" + i); i++) {
            var content = Fields.text(form, "content" + i);
            if (!content.isEmpty()) {
                findings.add(new NewFinding(
                        Fields.of(InspectionScope.class, Fields.text(form, "topic" + i)),
                        Fields.of(Severity.class, Fields.text(form, "severity" + i)),
                        content,
                        Fields.text(form, "basis" + i),
                        Fields.text(form, "remedy" + i),
                        Fields.day(form.getFirst("due" + i))));
            }
        }
        return findings;
    }
}
