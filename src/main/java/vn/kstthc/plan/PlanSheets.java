package vn.kstthc.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** The quarterly sheet of a unit (phiếu quý): all continuous rows of the plan in one piece of work. */
@Service
@Transactional
public class PlanSheets {

    public static final int LONGEST = 4_000;

    private final JdbcClient jdbc;
    private final Obligations obligations;
    private final PlanStore plans;
    private final PlanRowStore rows;
    private final SheetPlanner planner;
    private final SheetFigures figures;
    private final CurrentStaff current;

    PlanSheets(
            JdbcClient jdbc,
            Obligations obligations,
            PlanStore plans,
            PlanRowStore rows,
            SheetPlanner planner,
            SheetFigures figures,
            CurrentStaff current) {
        this.jdbc = jdbc;
        this.obligations = obligations;
        this.plans = plans;
        this.rows = rows;
        this.planner = planner;
        this.figures = figures;
        this.current = current;
    }

    /** The sheet, or 404 when there is none that the reader may see. */
    @Transactional(readOnly = true)
    public Obligation require(String number) {
        var sheet = obligations.require(number);
        if (sheet.kind() != ObligationKind.SHEET) {
            throw Refusal.notFound("plan.refusal.unknown", number);
        }
        return sheet;
    }

    /** One entry for each continuous row of the unit, written or proposed. */
    @Transactional(readOnly = true)
    public List<SheetEntry> entries(String number) {
        var sheet = require(number);
        var written = written(number);
        var quarter = PlanQuarter.of(sheet.fromOn());
        var proposed = figures.of(sheet.unit(), quarter);
        var plan = plans.find(sheet.plan()).orElseThrow();
        return planner.rowsOf(plan, rows.of(plan.number()), sheet.unit(), quarter).stream()
                .map(row -> written.containsKey(row.id())
                        ? written.get(row.id()).entry(row)
                        : new SheetEntry(
                                row,
                                row.lifecycle() == null ? "" : proposed.getOrDefault(row.lifecycle(), figures.none()),
                                "",
                                "",
                                null))
                .toList();
    }

    private record Written(String figures, String done, String difficulty, @Nullable String ruling) {
        SheetEntry entry(PlanRow row) {
            return new SheetEntry(row, figures, done, difficulty, ruling);
        }
    }

    private Map<UUID, Written> written(String number) {
        var written = new HashMap<UUID, Written>();
        jdbc.sql("select row_id, figures, done, difficulty, ruling from app.sheet_entry where case_number = ?")
                .param(number)
                .query(row -> {
                    written.put(
                            row.getObject("row_id", UUID.class),
                            new Written(
                                    row.getString("figures"),
                                    row.getString("done"),
                                    row.getString("difficulty"),
                                    row.getString("ruling")));
                });
        return written;
    }

    /** Whether the current person may write in the sheet: somebody of its unit while it is not submitted. */
    @Transactional(readOnly = true)
    public boolean mayWrite(String number) {
        var sheet = require(number);
        return sheet.state() == ObligationState.OPEN && current.worksIn(sheet.unit());
    }

    /**
     * Stores what the unit reports; rows that are not its own are not taken.
     *
     * @throws Refusal 403 for others than the unit, 409 once it is submitted, 400 by field
     */
    public void save(String number, List<SheetEntry> entries) {
        var sheet = require(number);
        if (!current.worksIn(sheet.unit())) {
            throw Refusal.forbidden("plan.refusal.sheet");
        }
        if (sheet.state() != ObligationState.OPEN) {
            throw Refusal.conflict("plan.refusal.sheet-submitted", number);
        }
        var problems = entries.stream().flatMap(PlanSheets::tooLong).toList();
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        entries.forEach(entry -> store(number, entry));
    }

    /** Fields are named as on the page: {@code figures-7} is about row 7. */
    private static Stream<FieldProblem> tooLong(SheetEntry entry) {
        return Map.of("figures", entry.figures(), "done", entry.done(), "difficulty", entry.difficulty())
                .entrySet()
                .stream()
                .filter(field -> field.getValue().length() > LONGEST)
                .map(field -> field.getKey() + "-" + entry.row().number())
                .sorted()
                .map(field -> new FieldProblem(
                        field, "plan.problem.sheet-text", entry.row().number(), LONGEST));
    }

    private void store(String number, SheetEntry entry) {
        jdbc.sql(
                        """
                        insert into app.sheet_entry as e (case_number, row_id, figures, done, difficulty) values (?, ?, ?, ?, ?)
                        on conflict on constraint pk_sheet_entry do update set figures = excluded.figures, done = excluded.done,
                            difficulty = case when e.ruling is null then excluded.difficulty else e.difficulty end
                        """)
                .params(
                        number,
                        entry.row().id(),
                        entry.figures().strip(),
                        entry.done().strip(),
                        entry.difficulty().strip())
                .update();
    }
}
