package vn.kstthc.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kstthc.shared.Refusal;

/** The table of rules; rows are only ever added. */
@Repository
class RuleStore {

    private final JdbcClient jdbc;

    RuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long newestVersion() {
        return jdbc.sql("select coalesce(max(id), 0) from app.deadline_rule")
                .query(Long.class)
                .single();
    }

    List<DeadlineRule> all() {
        return jdbc.sql("select * from app.deadline_rule")
                .query((rs, i) -> rule(rs))
                .list();
    }

    private static DeadlineRule rule(ResultSet rs) throws SQLException {
        return new DeadlineRule(
                rs.getLong("id"),
                rs.getString("code"),
                rs.getInt("version"),
                rs.getString("title"),
                term(rs),
                rs.getString("basis"),
                RuleStatus.valueOf(rs.getString("status")),
                rs.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(rs.getObject("valid_to", LocalDate.class)),
                Optional.ofNullable(rs.getObject("max_extensions", Integer.class)),
                rs.getString("ladder"));
    }

    private static Term term(ResultSet rs) throws SQLException {
        return switch (RuleKind.valueOf(rs.getString("kind"))) {
            case DURATION ->
                new Term.Duration(
                        rs.getInt("amount"),
                        Counter.valueOf(rs.getString("counter")),
                        Direction.valueOf(rs.getString("direction")));
            case FIXED_DATE ->
                new Term.FixedDate(
                        MonthDay.of(rs.getInt("fixed_month"), rs.getInt("fixed_day")),
                        rs.getInt("year_offset"),
                        Boundary.valueOf(rs.getString("boundary")));
            case PERIOD -> new Term.EveryPeriod(Period.valueOf(rs.getString("period")), rs.getInt("period_day"));
            case SAME_DAY -> new Term.SameDay(Optional.ofNullable(rs.getObject("cutoff", LocalTime.class)));
            case GATE -> new Term.Gate();
        };
    }

    /** Adds a version; its id is given by the database. Refuses a version number that somebody else just took. */
    DeadlineRule insert(DeadlineRule rule, Instant at, String by) {
        var columns = new TermColumns(rule.term());
        var id = jdbc.sql(
                        """
                        insert into app.deadline_rule (code, version, title, kind, amount, counter, direction,
                            fixed_month, fixed_day, year_offset, boundary, period, period_day, cutoff, basis, status,
                            valid_from, valid_to, max_extensions, ladder, recorded_at, recorded_by)
                        values (:code, :version, :title, :kind, :amount, :counter, :direction,
                            :month, :day, :yearOffset, :boundary, :period, :periodDay, cast(:cutoff as time), :basis,
                            :status, :validFrom, cast(:validTo as date), cast(:maxExtensions as int), :ladder, :at, :by)
                        on conflict on constraint uq_deadline_rule_version do nothing
                        returning id
                        """)
                .params(columns.params())
                .param("code", rule.code())
                .param("version", rule.version())
                .param("title", rule.title())
                .param("basis", rule.basis())
                .param("status", rule.status().name())
                .param("validFrom", rule.validFrom())
                .param("validTo", rule.validTo().map(LocalDate::toString).orElse(null))
                .param("maxExtensions", rule.maxExtensions().orElse(null))
                .param("ladder", rule.ladder())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> Refusal.conflict("deadline.refusal.rule-version", rule.code()));
        return rule.withId(id);
    }
}
