package vn.kstthc.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.shared.Refusal;

/** The procedures of drafts, each with a cost sheet of its own. */
@Service
@Transactional
public class AssessedProcedures {

    private final ProcedureRepository procedures;
    private final CostSheets sheets;

    AssessedProcedures(ProcedureRepository procedures, CostSheets sheets) {
        this.procedures = procedures;
        this.sheets = sheets;
    }

    @Transactional(readOnly = true)
    public List<AssessedProcedure> of(String number) {
        return procedures.findByCaseNumberOrderByPosition(number);
    }

    @Transactional(readOnly = true)
    public AssessedProcedure require(String id) {
        return find(id).orElseThrow(() -> Refusal.notFound("assessment.refusal.unknown", id));
    }

    @Transactional(readOnly = true)
    public Optional<AssessedProcedure> find(String id) {
        return procedures.findById(id);
    }

    /** Adds procedures to a draft, in order after those it has. */
    void add(String number, List<NewProcedure> added) {
        var present = of(number);
        AssessmentRules.checkAdded(
                added, present.stream().map(AssessedProcedure::name).toList());
        var position = present.size();
        for (var procedure : added) {
            var kind = Objects.requireNonNull(procedure.kind());
            var stored = procedures.saveAndFlush(new AssessedProcedure(number, ++position, procedure.name(), kind));
            sheet(stored);
        }
    }

    /** The cost sheet; for a procedure that is abolished nothing is spent after. */
    private void sheet(AssessedProcedure procedure) {
        var sheet = sheets.create(procedure.id(), procedure.name());
        if (procedure.kind() == ProcedureKind.ABOLISHED) {
            sheets.save(sheet.withAbolished(true));
        }
    }
}
