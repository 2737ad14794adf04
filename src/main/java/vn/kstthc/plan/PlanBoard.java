package vn.kstthc.plan;

import java.sql.Date;
import java.time.Clock;
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

    /** Grouped by row and quarter; late is open after its date, or done after it. */
    static final String COUNTS =
            """
            select o.row_id,
                   case when extract(year from o.due_on) < :year then 1 when extract(year from o.due_on) > :year then 4
                        else extract(quarter from o.due_on) end::int as quarter,
                   count(*) filter (where o.state = 'OPEN')::int as open,
                   count(*) filter (where o.state = 'SUBMITTED')::int as submitted,
                   count(*) filter (where o.state = 'DONE')::int as done,
                   count(*) filter (where o.due_on < case o.state when 'OPEN' then :today else o.done_on end)::int as late,
                   count(*) filter (where o.state = 'OPEN' and o.due_on < :today)::int as overdue
              from app.obligation o
             where o.plan = :plan and o.state <> 'CANCELLED'
               and (cast(:unit as text) is null or o.unit = :unit or :unit = any(o.joint_units))
               and (cast(:state as text) is null or o.state = :state)
             group by 1, 2
            """;

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
     * The lines with what is overdue first, then in the order of the plan. With a filter only lines that have something.
     *
     * @throws vn.kstthc.shared.Refusal 404 for a plan that may not be seen
     */
    public List<BoardLine> lines(String number, BoardFilter filter) {
        var plan = plans.require(number);
        var counts = new HashMap<Optional<UUID>, List<Count>>();
        for (var count : counts(plan, filter)) {
            counts.computeIfAbsent(Optional.ofNullable(count.row()), row -> new ArrayList<>())
                    .add(count);
        }
        var lines = new ArrayList<BoardLine>();
        for (var row : plans.rows(number)) {
            lines.add(line(Optional.of(row), counts.getOrDefault(Optional.of(row.id()), List.of())));
        }
        if (counts.containsKey(Optional.<UUID>empty())) {
            lines.add(line(Optional.empty(), counts.get(Optional.<UUID>empty())));
        }
        return lines.stream()
                .filter(line -> shown(line, filter))
                .sorted(Comparator.comparing((BoardLine line) -> line.overdue() == 0))
                .toList();
    }

    private List<Count> counts(Plan plan, BoardFilter filter) {
        return jdbc.sql(COUNTS)
                .param("plan", plan.number())
                .param("year", plan.year())
                .param("today", Date.valueOf(Zones.dateOf(clock.instant())))
                .param("unit", filter.unit().orElse(null))
                .param("state", filter.state().map(Enum::name).orElse(null))
                .query((row, i) -> new Count(
                        row.getObject("row_id", UUID.class),
                        row.getInt("quarter"),
                        new BoardCell(
                                row.getInt("open"), row.getInt("submitted"), row.getInt("done"), row.getInt("late")),
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

    private static boolean shown(BoardLine line, BoardFilter filter) {
        var total = line.total();
        if (filter.late() && total.late() == 0) {
            return false;
        }
        return filter.unit().isEmpty() && filter.state().isEmpty() || total.total() > 0;
    }

    /** The units that owe something by the plan, with how many obligations each has open after its date. */
    public Map<String, Integer> overdueByUnit(String number) {
        var units = new HashMap<String, Integer>();
        jdbc.sql(
                        """
                        select unit, count(*) filter (where state = 'OPEN' and due_on < :today)::int as overdue
                          from app.obligation where plan = :plan and state <> 'CANCELLED' group by unit
                        """)
                .param("plan", plans.require(number).number())
                .param("today", Date.valueOf(Zones.dateOf(clock.instant())))
                .query(row -> {
                    units.put(row.getString("unit"), row.getInt("overdue"));
                });
        return units;
    }
}
