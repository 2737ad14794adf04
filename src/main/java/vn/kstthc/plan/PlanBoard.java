package vn.kstthc.plan;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.shared.Zones;

/** Rows × quarters × state of a plan, counted by the database in one statement. */
@Service
@Transactional(readOnly = true)
public class PlanBoard {

    private static final String COUNTS = "select o.row_id, " + ObligationSelection.QUARTER
            + " as quarter, count(*)::int as total, count(*) filter (where o.state = 'SUBMITTED')::int as submitted,"
            + " count(*) filter (where o.state = 'DONE')::int as done, count(*) filter (where "
            + ObligationSelection.LATE
            + ")::int as late, count(*) filter (where o.state = 'OPEN' and o.due_on < :today)::int as overdue";

    private final Plans plans;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanBoard(Plans plans, JdbcClient jdbc, Clock clock) {
        this.plans = plans;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Count(@Nullable UUID row, int quarter, BoardCell cell, int overdue) {}

    /**
     * The lines with what is overdue first, then in the order of the plan. With a filter only what it lets through is counted
     * and only lines that have something of it are shown.
     *
     * @throws vn.kstthc.shared.Refusal 404 for a plan that may not be seen
     */
    public List<BoardLine> lines(String number, BoardFilter filter) {
        var rows = plans.rows(number);
        var counts = new HashMap<Optional<UUID>, List<Count>>();
        for (var count : counts(number, filter)) {
            counts.computeIfAbsent(Optional.ofNullable(count.row()), row -> new ArrayList<>())
                    .add(count);
        }
        var lines = new ArrayList<BoardLine>();
        for (var row : rows) {
            lines.add(line(Optional.of(row), counts.getOrDefault(Optional.of(row.id()), List.of())));
        }
        if (counts.containsKey(Optional.<UUID>empty())) {
            lines.add(line(Optional.empty(), counts.get(Optional.<UUID>empty())));
        }
        return lines.stream()
                .filter(line -> !filter.narrow() || line.total().total() > 0)
                .sorted(Comparator.comparing((BoardLine line) -> line.overdue() == 0))
                .toList();
    }

    private List<Count> counts(String plan, BoardFilter filter) {
        var selection = ObligationSelection.of(
                filter.query(plan, Optional.empty(), Optional.empty(), 0, Integer.MAX_VALUE), today());
        return jdbc.sql(COUNTS + selection.from() + " group by 1, 2")
                .params(selection.parameters())
                .query((row, i) -> new Count(
                        row.getObject("row_id", UUID.class),
                        row.getInt("quarter"),
                        new BoardCell(
                                row.getInt("total"), row.getInt("submitted"), row.getInt("done"), row.getInt("late")),
                        row.getInt("overdue")))
                .list();
    }

    private static BoardLine line(Optional<PlanRow> row, List<Count> counts) {
        var quarters = new ArrayList<>(List.of(BoardCell.NONE, BoardCell.NONE, BoardCell.NONE, BoardCell.NONE));
        counts.forEach(count -> quarters.set(count.quarter() - 1, count.cell()));
        return new BoardLine(
                row,
                List.copyOf(quarters),
                counts.stream().mapToInt(Count::overdue).sum());
    }

    /** The units that are accountable for something by the plan, with how many obligations each has open after its date. */
    public Map<String, Integer> overdueByUnit(String number) {
        var units = new HashMap<String, Integer>();
        jdbc.sql(
                        """
                        select u.unit, count(*) filter (where o.state = 'OPEN' and o.due_on < :today)::int as overdue
                          from app.obligation o cross join unnest(o.unit || o.joint_units) as u (unit)
                         where o.plan = :plan and o.state <> 'CANCELLED' group by u.unit
                        """)
                .param("plan", plans.require(number).number())
                .param("today", Date.valueOf(today()))
                .query(row -> {
                    units.put(row.getString("unit"), row.getInt("overdue"));
                });
        return units;
    }

    private LocalDate today() {
        return Zones.dateOf(clock.instant());
    }
}
