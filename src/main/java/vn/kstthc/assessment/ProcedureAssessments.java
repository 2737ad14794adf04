package vn.kstthc.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.cost.CostSheet;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.unitwork.DraftAction;

/** The assessment of one procedure in the drafting unit (a1). */
@Service
@Transactional
public class ProcedureAssessments {

    private final Assessments assessments;
    private final AssessedProcedures procedures;
    private final AssessmentDeadlines deadlines;
    private final AssessmentLetters letters;
    private final CostSheets sheets;
    private final CaseFiles files;

    ProcedureAssessments(
            Assessments assessments,
            AssessedProcedures procedures,
            AssessmentDeadlines deadlines,
            AssessmentLetters letters,
            CostSheets sheets,
            CaseFiles files) {
        this.assessments = assessments;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.letters = letters;
        this.sheets = sheets;
        this.files = files;
    }

    /**
     * Keeps the draft. A submitted one must be whole and becomes two files on the case: the assessment and its cost.
     *
     * @throws Refusal 400 by field where something is missing
     */
    public void draft(String procedureId, ProcedureDraft draft, DraftAction action) {
        var procedure = procedures.require(procedureId);
        if (action == DraftAction.SUBMIT) {
            requireWhole(procedure, draft);
        }
        procedure.drafted(draft);
        if (action == DraftAction.SUBMIT) {
            var assessment = assessments.require(procedure.caseNumber());
            letters.form(assessment, procedure);
            letters.cost(assessment, procedure);
        }
    }

    /** The unit's leader agrees; after the last one the deadline of the assessment is met. */
    public void approved(String procedureId) {
        var procedure = procedures.require(procedureId);
        procedure.approve();
        files.record(
                procedure.caseNumber(), Fact.of("assessment.timeline.assessed").with("procedure", procedure.name()));
        if (procedures.of(procedure.caseNumber()).stream().allMatch(AssessedProcedure::assessed)) {
            deadlines.meet(assessments.require(procedure.caseNumber()), Step.ASSESS);
        }
    }

    private void requireWhole(AssessedProcedure procedure, ProcedureDraft draft) {
        var problems = new ArrayList<FieldProblem>();
        if (procedure.kind() != ProcedureKind.ABOLISHED) {
            Arrays.stream(ProcedureComponent.values())
                    .filter(component -> !draft.components().containsKey(component))
                    .forEach(component -> problems.add(required(component.name(), component.key())));
        }
        for (var criterion : Criterion.values()) {
            if (!draft.judgments().containsKey(criterion)) {
                problems.add(required(criterion.name(), criterion.key()));
            }
        }
        if (procedure.kind() == ProcedureKind.AMENDED && draft.simplification().isEmpty()) {
            problems.add(new FieldProblem("simplification", "assessment.problem.simplification"));
        }
        if (!sheets.find(procedure.id()).map(CostSheet::complete).orElse(false)) {
            problems.add(new FieldProblem("cost", "assessment.problem.cost"));
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    private static FieldProblem required(String field, String nameKey) {
        return new FieldProblem(field, "assessment.problem.part", new DefaultMessageSourceResolvable(nameKey));
    }
}
