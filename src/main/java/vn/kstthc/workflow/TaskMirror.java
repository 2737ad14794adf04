package vn.kstthc.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kstthc.shared.Page;

/** Reads {@code app.task_mirror}. A person sees a task when it is assigned to him or offered to one of his groups. */
@Repository
class TaskMirror {

    static final Duration SOON = Duration.ofDays(3);
    private static final String COLUMNS =
            """
            select task_id, case_number, subject, process_key, task_key, name, candidate_group, assignee, due_at, created_at
            from app.task_mirror
            """;

    private final JdbcClient jdbc;

    TaskMirror(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<WorkItem> page(WorkView view, String user, List<String> groups, Instant now, int page, int size) {
        var items = bind(
                        COLUMNS + " where " + condition(view) + " order by due_at, task_id limit :size offset :skip",
                        user,
                        groups,
                        now)
                .param("size", size)
                .param("skip", (long) page * size)
                .query(TaskMirror::item)
                .list();
        var total = bind("select count(*) from app.task_mirror where " + condition(view), user, groups, now)
                .query(Long.class)
                .single();
        return new Page<>(items, size, page, total);
    }

    WorkCounts counts(String user, List<String> groups, Instant now) {
        return bind(
                        """
                        select count(*) filter (where assignee = :user) as mine,
                               count(*) filter (where candidate_group = any(:groups)) as units,
                               count(*) filter (where due_at >= :now and due_at < :soon) as due_soon,
                               count(*) filter (where due_at < :now) as overdue
                        from app.task_mirror
                        where ended_at is null and (assignee = :user or candidate_group = any(:groups))
                        """,
                        user,
                        groups,
                        now)
                .query((row, n) -> new WorkCounts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }

    List<WorkItem> ofCase(String caseNumber) {
        return jdbc.sql(COLUMNS + " where case_number = :case and ended_at is null order by due_at, task_id")
                .param("case", caseNumber)
                .query(TaskMirror::item)
                .list();
    }

    private static String condition(WorkView view) {
        var mineOrOurs = "ended_at is null and (assignee = :user or candidate_group = any(:groups))";
        return switch (view) {
            case MINE -> "ended_at is null and assignee = :user";
            case UNITS -> "ended_at is null and candidate_group = any(:groups)";
            case DUE_SOON -> mineOrOurs + " and due_at >= :now and due_at < :soon";
            case OVERDUE -> mineOrOurs + " and due_at < :now";
        };
    }

    private JdbcClient.StatementSpec bind(String sql, String user, List<String> groups, Instant now) {
        return jdbc.sql(sql)
                .param("user", user)
                .param("groups", new ArrayList<>(groups).toArray(String[]::new))
                .param("now", at(now))
                .param("soon", at(now.plus(SOON)));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static WorkItem item(ResultSet row, int n) throws SQLException {
        return new WorkItem(
                row.getString("task_id"),
                row.getString("case_number"),
                row.getString("subject"),
                row.getString("process_key"),
                row.getString("task_key"),
                row.getString("name"),
                row.getString("candidate_group"),
                row.getString("assignee"),
                Optional.ofNullable(row.getTimestamp("due_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null),
                row.getTimestamp("created_at").toInstant());
    }
}
