package vn.kstthc.publication;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.kstthc.publication.RegisterImportPlan.Line;
import vn.kstthc.publication.RegisterImportPlan.RowProblem;

/** Works out, row by row, what a list does to the register as it stands on the day of the list. */
final class RegisterPlanner {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final LocalDate day;
    private final RegisterMatch register;
    private final List<RowProblem> problems;
    private final List<Line> lines = new ArrayList<>();
    private final List<NewProcedureVersion> versions = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private int rows;

    RegisterPlanner(LocalDate day, RegisterMatch register, List<RowProblem> problems) {
        this.day = day;
        this.register = register;
        this.problems = new ArrayList<>(problems);
    }

    void add(RegisterLine line) {
        rows++;
        var row = line.number();
        var change = line.change();
        var found = register.find(change);
        checkTwice(row, change);
        found.filter(known -> line.internal().orElse(known.internal()) != known.internal())
                .ifPresent(known -> problems.add(otherKind(row, known)));
        found.filter(known -> known.kind() == ProcedureChangeKind.ABOLISHED)
                .ifPresent(known -> problems.add(abolished(row, known)));
        if (found.filter(known -> saysTheSame(change, known)).isEmpty()) {
            versions.add(version(line, found));
            lines.add(new Line(
                    row,
                    found.isEmpty(),
                    change.code().orElse(""),
                    change.content().name()));
        }
    }

    RegisterImportPlan plan() {
        var sorted = problems.stream()
                .sorted(Comparator.comparingInt(RowProblem::row).thenComparing(RowProblem::column))
                .toList();
        return new RegisterImportPlan(rows, List.copyOf(lines), rows - lines.size(), sorted);
    }

    List<NewProcedureVersion> versions() {
        return versions;
    }

    private void checkTwice(int row, ProcedureChange change) {
        if (change.content().name().isEmpty()) {
            return;
        }
        var earlier = seen.putIfAbsent(register.identity(change), row);
        if (earlier != null) {
            var column = change.code().isPresent() ? RegisterColumn.CODE : RegisterColumn.NAME;
            var what = change.code().orElse(change.content().name());
            problems.add(new RowProblem(row, column, "publication.import.twice", List.of(what, earlier)));
        }
    }

    private static RowProblem abolished(int row, ProcedureVersion known) {
        return new RowProblem(
                row,
                RegisterColumn.CODE,
                "publication.import.abolished",
                List.of(known.code().orElse(known.content().name()), DAY.format(known.validFrom())));
    }

    /** Whether everybody may read a procedure is not changed by a list. */
    private static RowProblem otherKind(int row, ProcedureVersion known) {
        return new RowProblem(
                row,
                RegisterColumn.INTERNAL,
                known.internal() ? "publication.import.is-internal" : "publication.import.not-internal",
                List.of(known.code().orElse(known.content().name())));
    }

    private static boolean saysTheSame(ProcedureChange change, ProcedureVersion known) {
        return change.content().orElse(known.content()).equals(known.content())
                && (change.code().isEmpty() || known.code().isPresent());
    }

    private NewProcedureVersion version(RegisterLine line, Optional<ProcedureVersion> found) {
        var change = line.change();
        return NewProcedureVersion.of(
                found.map(ProcedureVersion::procedureId).orElseGet(UUID::randomUUID),
                found.isEmpty() ? ProcedureChangeKind.NEW : ProcedureChangeKind.AMENDED,
                found.flatMap(ProcedureVersion::code).or(change::code).orElse(null),
                found.map(known -> change.content().orElse(known.content())).orElse(change.content()),
                day,
                line.internal().orElse(false),
                ProcedureOrigin.LIST);
    }
}
