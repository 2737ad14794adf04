package vn.kstthc.assessment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.organization.Phrases;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** From submission to the issued document (a7, a8): who decides on it depends on its type. */
@Service
@Transactional
public class Submissions {

    private final Assessments assessments;
    private final AssessedProcedures procedures;
    private final AssessmentDeadlines deadlines;
    private final CaseFiles files;
    private final ApplicationEventPublisher events;

    Submissions(
            Assessments assessments,
            AssessedProcedures procedures,
            AssessmentDeadlines deadlines,
            CaseFiles files,
            ApplicationEventPublisher events) {
        this.assessments = assessments;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.files = files;
        this.events = events;
    }

    /** Submitted to the people's committee or its chairman. */
    public Deadline submit(String number, String letter, LocalDate on) {
        var assessment = assessments.require(number);
        deadlines.meet(assessment, Step.SUBMIT, deadlines.past("submittedOn", on));
        files.stage(number, "assessment.stage.adopt");
        files.record(
                number,
                Fact.of("assessment.timeline.submitted")
                        .with("letter", letter)
                        .with("on", Phrases.date(on))
                        .on(Zones.startOf(on)));
        return deadlines.start(assessment, Step.ADOPT, on);
    }

    /** A draft resolution passes the Council; the proposal of one is accepted or not before it is drafted. */
    @Transactional(readOnly = true)
    public boolean needsCouncil(String number) {
        var assessment = assessments.require(number);
        return assessment.documentType() == DocumentType.NGHI_QUYET && assessment.stage() == DraftStage.DRAFT;
    }

    /** What may become of it: a draft is issued, a proposal accepted. */
    @Transactional(readOnly = true)
    public List<SubmissionResult> results(String number) {
        var good = assessments.require(number).stage() == DraftStage.PROPOSAL
                ? SubmissionResult.ACCEPTED
                : SubmissionResult.ISSUED;
        return List.of(good, SubmissionResult.DROPPED);
    }

    /**
     * What the committee, the Council's committee or the Council decided, as the drafting unit learns it from their paper;
     * a draft that fails ends the case.
     *
     * @param evidence number and symbol of the paper that says so
     */
    public void decided(String number, DecidingBody body, boolean passed, LocalDate on, String evidence, String note) {
        deadlines.past("decidedOn", on);
        files.record(
                number,
                Fact.of("assessment.timeline.decided")
                        .with("body", Phrases.key(body.key()))
                        .with("result", Phrases.key(passed ? "assessment.decided.passed" : "assessment.decided.failed"))
                        .with("on", Phrases.date(on))
                        .with("evidence", evidence)
                        .because(note)
                        .on(Zones.startOf(on)));
        if (!passed) {
            end(number, "assessment.outcome.dropped");
        }
    }

    /**
     * The proposal is accepted; nothing is in force yet, so nothing is published.
     *
     * @param paper number and symbol of the paper that says so
     */
    public void accept(String number, String paper, LocalDate on) {
        deadlines.meet(assessments.require(number), Step.ADOPT, deadlines.past("acceptedOn", on));
        files.record(
                number,
                Fact.of("assessment.timeline.proposal-accepted")
                        .with("paper", paper)
                        .with("on", Phrases.date(on))
                        .on(Zones.startOf(on)));
        end(number, "assessment.outcome.accepted");
    }

    /** The document is not issued, or the proposal not accepted. */
    public void drop(String number, String reason) {
        files.record(number, Fact.of("assessment.timeline.dropped").because(reason));
        end(number, "assessment.outcome.dropped");
    }

    /**
     * The document is issued: publication hears of it in this transaction.
     *
     * @throws Refusal 400 by field for a future signature or an effective date before it
     */
    public void issue(String number, IssuedDocument document) {
        var assessment = assessments.require(number);
        requireOrder(document);
        assessment.issue(document);
        deadlines.meet(assessment, Step.ADOPT, document.signedOn());
        files.record(number, issued(document));
        end(number, "assessment.outcome.issued");
        events.publishEvent(new DocumentIssued(
                number,
                files.require(number).title(),
                assessment.draftingUnit(),
                document.symbol(),
                document.signedOn(),
                document.effectiveOn().orElse(null),
                assessment.shortened(),
                procedures.of(number).stream()
                        .map(procedure -> new IssuedProcedure(procedure.name(), procedure.kind()))
                        .toList()));
    }

    private void requireOrder(IssuedDocument document) {
        deadlines.past("signedOn", document.signedOn());
        if (document.effectiveOn()
                .filter(on -> on.isBefore(document.signedOn()))
                .isPresent()) {
            throw Refusal.invalid(List.of(new FieldProblem("effectiveOn", "assessment.problem.effective")));
        }
    }

    private static Fact issued(IssuedDocument document) {
        return Fact.of("assessment.timeline.issued")
                .with("symbol", document.symbol())
                .with("signedOn", Phrases.date(document.signedOn()))
                .with("effectiveOn", document.effectiveOn().map(Phrases::date).orElse("—"))
                .on(Zones.startOf(document.signedOn()));
    }

    private void end(String number, String outcome) {
        deadlines.drop(number);
        files.close(number, outcome);
    }
}
