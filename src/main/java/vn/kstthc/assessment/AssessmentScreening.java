package vn.kstthc.assessment;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.organization.Phrases;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** Whether a draft has to be assessed (a0), and the round of work in which its procedures are. */
@Service
@Transactional
public class AssessmentScreening {

    private final Assessments assessments;
    private final AssessedProcedures procedures;
    private final AssessmentDeadlines deadlines;
    private final CaseFiles files;

    AssessmentScreening(
            Assessments assessments, AssessedProcedures procedures, AssessmentDeadlines deadlines, CaseFiles files) {
        this.assessments = assessments;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.files = files;
    }

    /**
     * Decides whether the draft is assessed; one without procedures, or whose body may not set them, ends here.
     *
     * @throws Refusal 400 when it has to be assessed and names no procedure
     */
    public void screen(String number, Screening screening, String note, List<NewProcedure> added) {
        var assessment = assessments.require(number);
        if (screening == Screening.REQUIRED) {
            procedures.add(number, added);
            requireProcedures(number);
        }
        deadlines.meet(assessment, Step.SCREEN);
        files.record(
                number,
                Fact.of("assessment.timeline.screened")
                        .with("result", Phrases.key(screening.key()))
                        .because(note));
        if (screening != Screening.REQUIRED) {
            files.close(
                    number,
                    screening == Screening.NO_PROCEDURE
                            ? "assessment.outcome.no-procedure"
                            : "assessment.outcome.not-allowed");
        }
    }

    /** Opens the assessment of what is not assessed yet, with the deadlines of assessment, report and dossier. */
    public AssessmentRound openRound(String number) {
        var assessment = assessments.require(number);
        var open = procedures.of(number).stream()
                .filter(procedure -> !procedure.assessed())
                .map(AssessedProcedure::id)
                .toList();
        files.stage(number, "assessment.stage.assess");
        return new AssessmentRound(
                open,
                deadlines.start(assessment, Step.ASSESS).due(),
                deadlines.start(assessment, Step.REPORT).due(),
                deadlines.start(assessment, Step.SEND).due());
    }

    private void requireProcedures(String number) {
        if (procedures.of(number).isEmpty()) {
            throw Refusal.invalid(List.of(new FieldProblem("newProcedures", "assessment.problem.none")));
        }
    }
}
