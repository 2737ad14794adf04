package vn.kstthc.plan;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Zones;

/** Figures of a quarter from the cases in which a unit takes part: opened, closed, still open, late. */
@Component
class SheetFigures {

    private static final String COUNTS =
            """
            select c.type,
                   count(*) filter (where c.opened_at >= :from and c.opened_at < :until)::int as opened,
                   count(*) filter (where c.closed_at >= :from and c.closed_at < :until)::int as closed,
                   count(*) filter (where c.opened_at < :until and (c.closed_at is null or c.closed_at >= :until))::int as running,
                   count(*) filter (where exists (select 1 from app.deadline d where d.case_number = c.number and d.unit = :unit
                       and d.due_at >= :from and d.due_at < :until and (d.met_on > d.due or d.met_on is null and d.status = 'OPEN'
                       and d.due_at < :now)))::int as late
              from app.case_file c
             where c.type <> 'PLAN_TASK' and c.type <> 'PLAN' and not c.restricted and c.opened_at < :until
               and (c.closed_at is null or c.closed_at >= :from)
               and exists (select 1 from app.case_party p where p.case_number = c.number and p.unit = :unit)
             group by c.type
            """;

    private final JdbcClient jdbc;
    private final Messages messages;
    private final Clock clock;

    SheetFigures(JdbcClient jdbc, Messages messages, Clock clock) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.clock = clock;
    }

    /** What is said of a type of case that the unit did not have. */
    String none() {
        return messages.written("plan.sheet.figures", 0, 0, 0, 0);
    }

    /** A sentence for each type of case that the unit had in the quarter. */
    Map<CaseType, String> of(String unit, PlanQuarter quarter) {
        var figures = new EnumMap<CaseType, String>(CaseType.class);
        jdbc.sql(COUNTS)
                .param("unit", unit)
                .param("from", Timestamp.from(Zones.startOf(quarter.from())))
                .param("until", Timestamp.from(Zones.startOf(quarter.to().plusDays(1))))
                .param("now", Timestamp.from(clock.instant()))
                .query(row -> {
                    figures.put(
                            CaseType.valueOf(row.getString("type")),
                            messages.written(
                                    "plan.sheet.figures",
                                    row.getInt("opened"),
                                    row.getInt("closed"),
                                    row.getInt("running"),
                                    row.getInt("late")));
                });
        return figures;
    }
}
