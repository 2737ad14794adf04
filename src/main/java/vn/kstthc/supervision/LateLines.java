package vn.kstthc.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.calendar.Calendars;
import vn.kstthc.calendar.WorkingCalendar;
import vn.kstthc.casefile.CaseAccess;
import vn.kstthc.shared.Page;
import vn.kstthc.shared.Zones;

/**
 * Reads the running deadlines past their due date, the oldest first. Lines, pages and totals hold only cases that the
 * reader may see.
 */
@Component
class LateLines {

    private static final String LATE =
            """
            from app.deadline d join app.case_file c on c.number = d.case_number
            where d.status = 'OPEN' and d.due_at < :now and %s
            """
                    .formatted(CaseAccess.VISIBLE);

    private static final String LINES =
            """
            with late as (select d.* %s %%s order by d.due_at, d.id limit :limit offset :offset)
            select late.*, r.title, t.task_id, t.name, t.assignee
            from late join app.deadline_rule r on r.id = late.rule_id
            left join lateral (
                select m.task_id, m.name, m.assignee from app.task_mirror m
                where m.case_number = late.case_number and m.ended_at is null
                  and late.subject in ('', m.subject)
                order by m.due_at, m.created_at limit 1) t on true
            order by late.due_at, late.id
            """
                    .formatted(LATE);

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final Calendars calendars;
    private final Clock clock;

    LateLines(JdbcClient jdbc, CaseAccess access, Calendars calendars, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** One page, of one unit or of all; pages count from 0. */
    @Transactional(readOnly = true)
    Page<LateLine> page(Optional<String> unit, int page, int size) {
        var parameters = parameters(access.parameters());
        unit.ifPresent(code -> parameters.put("unit", code));
        var ofUnit = unit.isPresent() ? "and d.unit = :unit" : "";
        var total = jdbc.sql("select count(*) " + LATE + ofUnit)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", size);
        parameters.put("offset", (long) page * size);
        return new Page<>(lines(ofUnit, parameters), size, page, total);
    }

    /** The first ones of all units. */
    @Transactional(readOnly = true)
    List<LateLine> first(int limit) {
        return first(access.parameters(), limit);
    }

    /** The first ones of all units, for the mail to somebody who watches them. */
    @Transactional(readOnly = true)
    List<LateLine> firstFor(String watcher, int limit) {
        return first(access.parametersOfWatcher(watcher), limit);
    }

    private List<LateLine> first(Map<String, Object> reader, int limit) {
        var parameters = parameters(reader);
        parameters.put("limit", limit);
        parameters.put("offset", 0);
        return lines("", parameters);
    }

    private List<LateLine> lines(String ofUnit, Map<String, @Nullable Object> parameters) {
        var calendar = calendars.current();
        var today = Zones.dateOf(clock.instant());
        return jdbc.sql(LINES.formatted(ofUnit))
                .params(parameters)
                .query((row, i) -> line(row, calendar, today))
                .list();
    }

    /** The units that are late, those with most first. */
    @Transactional(readOnly = true)
    List<LateUnit> units() {
        return jdbc.sql("select d.unit, count(*) as count " + LATE + " group by d.unit order by 2 desc, 1")
                .params(parameters(access.parameters()))
                .query(LateUnit.class)
                .list();
    }

    private Map<String, @Nullable Object> parameters(Map<String, Object> reader) {
        var parameters = new HashMap<String, @Nullable Object>(reader);
        parameters.put("now", Timestamp.from(clock.instant()));
        return parameters;
    }

    private static LateLine line(ResultSet row, WorkingCalendar calendar, LocalDate today) throws SQLException {
        var due = row.getObject("due", LocalDate.class);
        return new LateLine(
                row.getString("case_number"),
                row.getString("title"),
                row.getString("unit"),
                due,
                calendar.workingDaysBetween(due, today),
                Optional.ofNullable(row.getString("name")),
                Optional.ofNullable(row.getString("task_id")),
                Optional.ofNullable(row.getString("assignee")));
    }
}
