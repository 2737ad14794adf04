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
import vn.kstthc.shared.Insiders;
import vn.kstthc.shared.Page;

/** Reads {@code app.task_mirror}. A person sees a task when it is assigned to him or offered to one of his groups, and its case is no secret to him. */
@Repository
class TaskMirror {

    static final Duration SOON = Duration.ofDays(3);
    private static final String COLUMNS =
            """
            task_id, case_number, subject, process_key, task_key, name, candidate_group, assignee, due_at, created_at
            """;

    /** The next rows of each group straight from the index, however many tasks the group has. */
    private static final String OURS =
            """
            select m.* from unnest(:groups::text[]) g cross join lateral (
                select %s from app.task_mirror
                where ended_at is null and candidate_group = g and case_number <> all(:hidden)%s order by due_at, task_id limit :last) m
            """;

    private static final String MINE =
            """
            (select %s from app.task_mirror
            where ended_at is null and assignee = :user and case_number <> all(:hidden)%s order by due_at, task_id limit :last)
            """;

    private final JdbcClient jdbc;
    private final Insiders insiders;

    TaskMirror(JdbcClient jdbc, Insiders insiders) {
        this.jdbc = jdbc;
        this.insiders = insiders;
    }

    Page<WorkItem> page(WorkView view, String user, List<String> groups, Instant now, int page, int size) {
        var skip = (long) page * size;
        var items = bind(
                        "select * from (" + branches(view) + ") t order by due_at, task_id limit :size offset :skip",
                        user,
                        groups,
                        now)
                .param("size", size)
                .param("skip", skip)
                .param("last", skip + size)
                .query(TaskMirror::item)
                .list();
        var total = bind("select count(*) from app.task_mirror where " + condition(view), user, groups, now)
                .query(Long.class)
                .single();
        return new Page<>(items, size, page, total);
    }

    private static String branches(WorkView view) {
        var ours = OURS.formatted(COLUMNS, due(view));
        var mine = MINE.formatted(COLUMNS, due(view));
        return switch (view) {
            case MINE -> mine;
            case UNITS -> ours;
            default -> ours + " union " + mine;
        };
    }

    private static String due(WorkView view) {
        return switch (view) {
            case MINE, UNITS -> "";
            case DUE_SOON -> " and due_at >= :now and due_at < :soon";
            case OVERDUE -> " and due_at < :now";
        };
    }

    WorkCounts counts(String user, List<String> groups, Instant now) {
        return bind(
                        """
                        select count(*) filter (where assignee = :user) as mine,
                               count(*) filter (where candidate_group = any(:groups)) as units,
                               count(*) filter (where due_at >= :now and due_at < :soon) as due_soon,
                               count(*) filter (where due_at < :now) as overdue
                        from app.task_mirror
                        where ended_at is null and case_number <> all(:hidden) and (assignee = :user or candidate_group = any(:groups))
                        """,
                        user,
                        groups,
                        now)
                .query((row, n) -> new WorkCounts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }

    List<WorkItem> ofCase(String caseNumber) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + " from app.task_mirror where case_number = :case and ended_at is null order by due_at, task_id")
                .param("case", caseNumber)
                .query(TaskMirror::item)
                .list();
    }

    private static String condition(WorkView view) {
        var whose =
                switch (view) {
                    case MINE -> "assignee = :user";
                    case UNITS -> "candidate_group = any(:groups)";
                    default -> "(assignee = :user or candidate_group = any(:groups))";
                };
        return "ended_at is null and case_number <> all(:hidden) and " + whose + due(view);
    }

    private JdbcClient.StatementSpec bind(String sql, String user, List<String> groups, Instant now) {
        return jdbc.sql(sql)
                .param("user", user)
                .param("hidden", insiders.hiddenFrom(user).toArray(String[]::new))
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
