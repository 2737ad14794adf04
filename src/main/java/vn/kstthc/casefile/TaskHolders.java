package vn.kstthc.casefile;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kstthc.deadline.Assignees;

/** Who holds a task with the due date of the deadline, in the same case and part: the one to remind. */
@Component
class TaskHolders implements Assignees {

    private static final String HOLDERS =
            """
            select step.id, task.assignee
            from unnest(:ids::bigint[], :cases::text[], :subjects::text[], :dues::timestamptz[])
                as step (id, case_number, subject, due)
            join app.task_mirror task on task.case_number = step.case_number and task.subject = step.subject
                and task.due_at = step.due
            where task.ended_at is null and task.assignee is not null
            """;

    private final JdbcClient jdbc;

    TaskHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, Set<String>> of(Collection<Step> steps) {
        var holders = new HashMap<Long, Set<String>>();
        jdbc.sql(HOLDERS)
                .param("ids", steps.stream().map(Step::id).toArray(Long[]::new))
                .param("cases", steps.stream().map(Step::caseNumber).toArray(String[]::new))
                .param("subjects", steps.stream().map(Step::subject).toArray(String[]::new))
                .param(
                        "dues",
                        steps.stream()
                                .map(step -> step.due().atOffset(ZoneOffset.UTC).toString())
                                .toArray(String[]::new))
                .query(rs -> {
                    holders.computeIfAbsent(rs.getLong("id"), id -> new HashSet<>())
                            .add(rs.getString("assignee"));
                });
        return holders;
    }
}
