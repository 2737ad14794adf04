package vn.kstthc.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.publication.RegisterImportPlan.RowProblem;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/**
 * Takes over an existing list of procedures from XLSX, as a whole or not at all. What the register does not know is
 * added, what it knows otherwise gets a new version, and cells that are left out keep what the register says.
 */
@Service
public class RegisterImport {

    private static final int MOST_PROBLEMS = 200;

    private final ProcedureStore store;
    private final ProcedureWriter writer;
    private final RegisterAccess access;
    private final Clock clock;

    RegisterImport(ProcedureStore store, ProcedureWriter writer, RegisterAccess access, Clock clock) {
        this.store = store;
        this.writer = writer;
        this.access = access;
        this.clock = clock;
    }

    /** @param validFrom the day on which the list holds, today when absent */
    @Transactional(readOnly = true)
    public RegisterImportPlan dryRun(byte[] file, Optional<LocalDate> validFrom) {
        access.requireImport();
        return plan(RegisterFile.read(file), day(validFrom)).plan();
    }

    /** @throws Refusal with the problems by row, named {@code rows[12].code} by the number of the row in the sheet */
    @Transactional
    public RegisterImportPlan apply(byte[] file, Optional<LocalDate> validFrom) {
        access.requireImport();
        var rows = RegisterFile.read(file);
        writer.lock();
        var planner = plan(rows, day(validFrom));
        var plan = planner.plan();
        if (!plan.applicable()) {
            throw Refusal.invalid(plan.problems().stream()
                    .limit(MOST_PROBLEMS)
                    .map(RegisterImport::fieldProblem)
                    .toList());
        }
        writer.write(planner.versions());
        return plan;
    }

    private LocalDate day(Optional<LocalDate> validFrom) {
        var today = Zones.dateOf(clock.instant());
        if (validFrom.filter(day -> day.isAfter(today)).isPresent()) {
            throw Refusal.invalid(List.of(new FieldProblem("validFrom", "publication.import.future")));
        }
        return validFrom.orElse(today);
    }

    private RegisterPlanner plan(List<RegisterRow> rows, LocalDate day) {
        if (rows.isEmpty()) {
            throw Refusal.badRequest("publication.import.no-rows");
        }
        var reader = new RegisterRowReader();
        var lines = rows.stream().map(reader::read).toList();
        var changes = lines.stream().map(RegisterLine::change).toList();
        var planner = new RegisterPlanner(day, RegisterMatch.on(day, store, changes), reader.problems());
        lines.forEach(planner::add);
        return planner;
    }

    private static FieldProblem fieldProblem(RowProblem problem) {
        return new FieldProblem(
                "rows[" + problem.row() + "]." + problem.column().field(),
                problem.key(),
                problem.args().toArray());
    }
}
