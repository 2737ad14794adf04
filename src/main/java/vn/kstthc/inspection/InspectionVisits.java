package vn.kstthc.inspection;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.casefile.PartyRole;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.document.Documents;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.workflow.Processes;

/** The inspection of one unit, from its announcement to its conclusion. */
@Service
@Transactional
public class InspectionVisits {

    private static final String PROCESS = "inspection-visit";
    /** Kinds of documents that are written here; a scan of the signed minutes is none of them. */
    private static final String WRITTEN_HERE = "inspection.";

    private final VisitStore visits;
    private final RoundStore rounds;
    private final VisitRecords records;
    private final InspectionRounds roundService;
    private final InspectionRules rules;
    private final InspectionLetters letters;
    private final Documents documents;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Processes processes;
    private final Organization organization;

    InspectionVisits(
            VisitStore visits,
            RoundStore rounds,
            VisitRecords records,
            InspectionRounds roundService,
            InspectionRules rules,
            InspectionLetters letters,
            Documents documents,
            CaseFiles files,
            Deadlines deadlines,
            Processes processes,
            Organization organization) {
        this.visits = visits;
        this.rounds = rounds;
        this.records = records;
        this.roundService = roundService;
        this.rules = rules;
        this.letters = letters;
        this.documents = documents;
        this.files = files;
        this.deadlines = deadlines;
        this.processes = processes;
        this.organization = organization;
    }

    /** The visit, or 404 when there is none that the current reader may see. */
    @Transactional(readOnly = true)
    public InspectionVisit require(String number) {
        return find(files.require(number).number())
                .orElseThrow(() -> Refusal.notFound("inspection.refusal.unknown", number));
    }

    /** The visit of that number, of a case that may be seen. */
    @Transactional(readOnly = true)
    public Optional<InspectionVisit> find(String number) {
        return visits.find(number);
    }

    /** The decision of an announced round is signed: its visits begin. */
    public void beginAll(String round) {
        visits.of(round).forEach(visit -> begin(visit, false));
    }

    /** The decision is announced on site: the visit is no secret any more and begins. */
    public void announce(String number, LocalDate on) {
        var visit = require(number);
        var round = rounds.find(visit.round()).orElseThrow();
        var signedOn = round.signedOn();
        if (on.isAfter(rules.today()) || signedOn == null || on.isBefore(signedOn)) {
            throw Refusal.invalid(List.of(new FieldProblem("announcedOn", "inspection.problem.announced-on")));
        }
        visits.announced(number, on);
        files.restrict(number, false);
        files.record(number, Fact.of("inspection.timeline.announced").with("on", Phrases.date(on)));
        begin(visit, true);
        if (visits.of(visit.round()).stream().allMatch(other -> other.announcedOn() != null)) {
            files.restrict(visit.round(), false);
            files.join(visit.round(), organization.committee(), PartyRole.OVERSEER);
        }
    }

    private void begin(InspectionVisit visit, boolean unannounced) {
        var number = visit.number();
        var round = rounds.find(visit.round()).orElseThrow();
        files.join(number, visit.unit(), PartyRole.HANDLER);
        files.stage(number, unannounced ? "inspection.stage.visit" : "inspection.stage.notice");
        var variables = new HashMap<String, Object>();
        variables.put("unit", visit.unit());
        variables.put("control", controlOffice());
        variables.put("subject", "");
        variables.put("team", InspectionTeams.group(visit.round()));
        variables.put("unannounced", unannounced);
        if (!unannounced) {
            var from = round.visitFrom();
            variables.put("noticeDueAt", due(number, "notice", InspectionRules.NOTICE, from, controlOffice()));
            variables.put("selfReportDueAt", due(number, "selfReport", "D22.SELF_REPORT", from, visit.unit()));
            variables.put("visitStartDueAt", Date.from(Zones.startOf(from)));
        }
        variables.put("visitDueAt", due(number, "visit", "I-VISIT", round.visitTo(), controlOffice()));
        processes.start(PROCESS, number, variables);
    }

    private Date due(String number, String key, String rule, LocalDate anchor, String unit) {
        return Date.from(deadlines
                .start(new DeadlineStart(number, "", key, rule, anchor, unit))
                .due());
    }

    public void draftNotice(String number, String notice) {
        visits.notice(number, notice);
        letters.notice(require(number), Optional.empty());
    }

    public void noticeIssued(String number, SignatureRecord signature) {
        visits.noticed(number, signature.number());
        letters.notice(require(number), Optional.of(signature));
        deadlines.meet(number, "", "notice", signature.signedOn());
        files.stage(number, "inspection.stage.self-report");
    }

    public void draftSelfReport(String number, String report) {
        visits.selfReport(number, report);
    }

    /** The unit's leader agreed to its report. */
    public void selfReported(String number) {
        deadlines.meet(number, "", "selfReport", rules.today());
        files.stage(number, "inspection.stage.visit");
    }

    /** The day of the visit came without a report of the unit. */
    public void noSelfReport(String number) {
        deadlines.cancel(number, "", "selfReport", "inspection.reason.no-self-report");
        files.stage(number, "inspection.stage.visit");
        files.record(number, Fact.of("inspection.timeline.no-self-report"));
    }

    /**
     * The visit is over: draft minutes are written from what the team entered.
     *
     * @throws Refusal 409 while questions of the scope have no answer, 400 for a wrong day
     */
    public Map<String, Object> inspected(String number, LocalDate endedOn, String remarks) {
        var visit = require(number);
        var round = rounds.find(visit.round()).orElseThrow();
        if (endedOn.isAfter(rules.today()) || endedOn.isBefore(round.visitFrom())) {
            throw Refusal.invalid(List.of(new FieldProblem("endedOn", "inspection.problem.ended-on")));
        }
        records.requireAnswered(number);
        visits.inspected(number, endedOn, remarks);
        letters.minutes(require(number));
        deadlines.meet(number, "", "visit", endedOn);
        files.stage(number, "inspection.stage.minutes");
        files.record(
                number,
                Fact.of("inspection.timeline.inspected")
                        .with("on", Phrases.date(endedOn))
                        .with(
                                "findings",
                                String.valueOf(records.findings(number).size())));
        return Map.of(
                "minutesDueAt", due(number, "minutes", "I-MINUTES", endedOn, controlOffice()),
                "reportDueAt", due(number, "report", "D22.REPORT", endedOn, controlOffice()),
                "conclusionDueAt", due(number, "conclusion", "D22.CONCLUSION", endedOn, controlOffice()));
    }

    /** The minutes as a scan: both sides signed, or why the unit refused. */
    public void minutes(String number, UUID document, boolean signed, Optional<String> refusal) {
        var scan = documents.require(document);
        if (!scan.caseNumber().equals(number) || scan.kind().startsWith(WRITTEN_HERE)) {
            throw Refusal.invalid(List.of(new FieldProblem("document", "inspection.problem.scan")));
        }
        if (!signed && refusal.isEmpty()) {
            throw Refusal.invalid(List.of(new FieldProblem("refusal", "inspection.problem.refusal")));
        }
        visits.minutes(number, document, signed, signed ? null : refusal.orElseThrow());
        deadlines.meet(number, "", "minutes", rules.today());
        files.stage(number, "inspection.stage.report");
        files.record(
                number,
                signed
                        ? Fact.of("inspection.timeline.minutes-signed")
                        : Fact.of("inspection.timeline.minutes-refused").because(refusal.orElseThrow()));
    }

    /** The leader of the team reports the results. */
    public void report(String number, String report) {
        visits.report(number, report);
        letters.report(require(number));
        deadlines.meet(number, "", "report", rules.today());
        files.stage(number, "inspection.stage.conclusion");
        files.record(number, Fact.of("inspection.timeline.reported"));
    }

    public void draftConclusion(String number, String conclusion) {
        visits.conclusion(number, conclusion);
        letters.conclusion(require(number), Optional.empty());
    }

    public void conclusionIssued(String number, SignatureRecord signature) {
        visits.concluded(number, signature.number(), signature.signedOn());
        letters.conclusion(require(number), Optional.of(signature));
        deadlines.meet(number, "", "conclusion", signature.signedOn());
        files.stage(number, "inspection.stage.remediation");
    }

    /** Ends the visit; the round goes on with its last one. */
    public void close(String number) {
        var visit = visits.find(number).orElseThrow();
        var clean = records.findings(number).isEmpty();
        files.close(number, clean ? "inspection.outcome.clean" : "inspection.outcome.remedied");
        roundService.visitEnded(visit);
    }

    private String controlOffice() {
        return organization.holder(UnitFunction.CONTROL_OFFICE);
    }
}
