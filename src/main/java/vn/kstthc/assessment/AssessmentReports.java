package vn.kstthc.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.casefile.PartyRole;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.Zones;
import vn.kstthc.unitwork.SignatureRecord;

/** The signed report on the assessment and the dossier that goes out with it (a1, a2). */
@Service
@Transactional
public class AssessmentReports {

    private final Assessments assessments;
    private final AssessedProcedures procedures;
    private final AssessmentDeadlines deadlines;
    private final AssessmentLetters letters;
    private final CostSheets sheets;
    private final CaseFiles files;
    private final Organization organization;

    AssessmentReports(
            Assessments assessments,
            AssessedProcedures procedures,
            AssessmentDeadlines deadlines,
            AssessmentLetters letters,
            CostSheets sheets,
            CaseFiles files,
            Organization organization) {
        this.assessments = assessments;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.letters = letters;
        this.sheets = sheets;
        this.files = files;
        this.organization = organization;
    }

    public void draft(String number, String text) {
        var assessment = assessments.require(number);
        assessment.report().draft(text);
        letters.report(assessment, Optional.empty());
    }

    /** The head signed: the figures are frozen, and what stands in the report counts as assessed. */
    public void issued(String number, SignatureRecord signature) {
        var assessment = assessments.require(number);
        assessment.report().signed(signature.number(), signature.signedOn());
        procedures.of(number).stream().filter(AssessedProcedure::assessed).forEach(this::close);
        letters.report(assessment, Optional.of(signature));
        deadlines.meet(assessment, Step.REPORT, signature.signedOn());
        files.stage(number, "assessment.stage.send");
        files.record(number, AssessmentFacts.signed("assessment.timeline.reported", signature));
    }

    /**
     * The dossier is sent to the control office for its opinion; its period (D01) starts on the day when it arrives.
     * Procedures that came to the draft in the meantime are named now.
     */
    public Deadline sendForOpinion(String number, LocalDate receivedOn, List<NewProcedure> added) {
        var assessment = sent(number, receivedOn, added);
        var control = organization.holder(UnitFunction.CONTROL_OFFICE);
        files.join(number, control, PartyRole.OVERSEER);
        files.stage(number, "assessment.stage.comment");
        files.record(
                number,
                Fact.of("assessment.timeline.sent")
                        .with("to", Phrases.unit(control))
                        .on(Zones.startOf(receivedOn)));
        return deadlines.start(assessment, Step.COMMENT, receivedOn);
    }

    /** The dossier is handed in for appraisal; whether it is accepted is decided by the gate D03. */
    public void handInForAppraisal(String number, LocalDate receivedOn, List<NewProcedure> added) {
        sent(number, receivedOn, added);
        files.record(
                number,
                Fact.of("assessment.timeline.sent")
                        .with("to", Phrases.unit(organization.holder(UnitFunction.APPRAISER)))
                        .on(Zones.startOf(receivedOn)));
    }

    private Assessment sent(String number, LocalDate receivedOn, List<NewProcedure> added) {
        var assessment = assessments.require(number);
        procedures.add(number, added);
        deadlines.meet(assessment, Step.SEND, deadlines.past("sentOn", receivedOn));
        return assessment;
    }

    private void close(AssessedProcedure procedure) {
        procedure.report();
        sheets.freeze(procedure.id());
    }
}
