package vn.kstthc.plan;

import java.sql.Date;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.shared.Zones;

/** How each unit did by a plan: the figures of its result sheet at the end of the year. */
@Service
@Transactional(readOnly = true)
public class UnitResults {

    private final Plans plans;
    private final JdbcClient jdbc;
    private final Clock clock;

    UnitResults(Plans plans, JdbcClient jdbc, Clock clock) {
        this.plans = plans;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The duties of one unit in numbers.
     *
     * @param late done after their date
     * @param overdue not done although their date has passed
     */
    public record Result(String unit, int total, int onTime, int late, int overdue, int open, int returned) {

        /** Done in time of a hundred that were due, rounded down; none when nothing was due. */
        public OptionalInt percent() {
            var due = onTime + late + overdue;
            return due == 0 ? OptionalInt.empty() : OptionalInt.of(onTime * 100 / due);
        }
    }

    /** One result for each unit, by its code; what several units lead together counts for each of them. */
    public List<Result> of(String plan) {
        return jdbc.sql(
                        """
                        select u.unit, count(*)::int as total,
                               count(*) filter (where state <> 'OPEN' and done_on <= due_on)::int as on_time,
                               count(*) filter (where state <> 'OPEN' and done_on > due_on)::int as late,
                               count(*) filter (where state = 'OPEN' and due_on < :today)::int as overdue,
                               count(*) filter (where state = 'OPEN' and due_on >= :today)::int as open,
                               count(*) filter (where returns > 0)::int as returned
                          from app.obligation o cross join unnest(o.unit || o.joint_units) as u (unit)
                         where plan = :plan and state <> 'CANCELLED' group by u.unit order by u.unit
                        """)
                .param("plan", plans.require(plan).number())
                .param("today", Date.valueOf(Zones.dateOf(clock.instant())))
                .query(Result.class)
                .list();
    }
}
