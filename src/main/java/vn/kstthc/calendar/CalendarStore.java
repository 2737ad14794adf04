package vn.kstthc.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables behind the calendar. A statement about a year is never edited: the newest one of a year counts. */
@Repository
class CalendarStore {

    private final JdbcClient jdbc;

    CalendarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record YearRow(long id, int year, CalendarYearStatus status, String source) {}

    private record DayRow(long yearId, CalendarDay day) {}

    long newestVersion() {
        return jdbc.sql("select coalesce(max(id), 0) from app.calendar_year")
                .query(Long.class)
                .single();
    }

    /** The statement of each year that counted at the version. */
    List<CalendarYear> years(long version) {
        var rows = jdbc.sql(
                        """
                        select distinct on (year) id, year, status, source
                        from app.calendar_year where id <= ? order by year, id desc
                        """)
                .param(version)
                .query((rs, i) -> new YearRow(
                        rs.getLong("id"),
                        rs.getInt("year"),
                        CalendarYearStatus.valueOf(rs.getString("status")),
                        rs.getString("source")))
                .list();
        var days = days(version);
        return rows.stream()
                .map(row -> new CalendarYear(
                        row.year(), row.status(), row.source(), days.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<Long, List<CalendarDay>> days(long version) {
        var days = new HashMap<Long, List<CalendarDay>>();
        jdbc.sql("select calendar_year, day, kind, name, source from app.calendar_day where calendar_year <= ?")
                .param(version)
                .query((rs, i) -> new DayRow(
                        rs.getLong("calendar_year"),
                        new CalendarDay(
                                rs.getObject("day", LocalDate.class),
                                DayKind.valueOf(rs.getString("kind")),
                                rs.getString("name"),
                                rs.getString("source"))))
                .list()
                .forEach(row -> days.computeIfAbsent(row.yearId(), id -> new ArrayList<>())
                        .add(row.day()));
        return days;
    }

    long insert(CalendarYear year, Instant recordedAt, String recordedBy) {
        var id = jdbc.sql(
                        """
                        insert into app.calendar_year (year, status, source, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        year.year(),
                        year.status().name(),
                        year.source(),
                        OffsetDateTime.ofInstant(recordedAt, ZoneOffset.UTC),
                        recordedBy)
                .query(Long.class)
                .single();
        for (var day : year.days()) {
            jdbc.sql("insert into app.calendar_day (calendar_year, day, kind, name, source) values (?, ?, ?, ?, ?)")
                    .params(id, day.date(), day.kind().name(), day.name(), day.source())
                    .update();
        }
        return id;
    }

    List<CalendarRevision> revisions(int year) {
        return jdbc.sql(
                        """
                        select id, status, source, recorded_at, recorded_by from app.calendar_year
                        where year = ? order by id desc
                        """)
                .param(year)
                .query((rs, i) -> new CalendarRevision(
                        rs.getLong("id"),
                        CalendarYearStatus.valueOf(rs.getString("status")),
                        rs.getString("source"),
                        rs.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        rs.getString("recorded_by")))
                .list();
    }
}
