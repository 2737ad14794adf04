package vn.kstthc.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.notification.Notices;
import vn.kstthc.shared.Tick;

/**
 * Tells people that a rung of the ladder is reached. One statement takes up to 500 deadlines that are due to be told
 * about, skipping those another node has in hand, and moves each to its next rung; one more writes all notices. Goes before
 * the ticks of the mail, so that a digest made in the same round tells of it.
 */
@Component
@Order(0)
class NoticeSweep implements Tick {

    private static final int BATCH = 500;

    private static final String TAKE =
            """
            with taken as (
                select id, next_rung as first_rung,
                    (select count(*) from unnest(rung_at) moment where moment <= :now)::int + 1 as upcoming
                from app.deadline where next_rung_at <= :now order by next_rung_at limit :batch
                for update skip locked
            )
            update app.deadline d set next_rung = taken.upcoming, next_rung_at = d.rung_at[taken.upcoming]
            from taken where d.id = taken.id
            returning d.id, d.case_number, d.subject, d.key, d.unit, d.rule_id, d.due,
                d.rung_code[taken.first_rung : taken.upcoming - 1] as rungs
            """;

    private final JdbcClient jdbc;
    private final RungNotices rungNotices;
    private final Notices notices;

    NoticeSweep(JdbcClient jdbc, RungNotices rungNotices, Notices notices) {
        this.jdbc = jdbc;
        this.rungNotices = rungNotices;
        this.notices = notices;
    }

    @Override
    @Transactional
    public int tick(Instant now) {
        var reached = jdbc.sql(TAKE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("batch", BATCH)
                .query((rs, i) -> reached(rs))
                .list();
        notices.enqueue(rungNotices.of(reached));
        return reached.size();
    }

    private static ReachedRungs reached(ResultSet rs) throws SQLException {
        return new ReachedRungs(
                rs.getLong("id"),
                rs.getString("case_number"),
                rs.getString("subject"),
                rs.getString("key"),
                rs.getString("unit"),
                rs.getLong("rule_id"),
                rs.getObject("due", LocalDate.class),
                List.of((String[]) rs.getArray("rungs").getArray()));
    }
}
