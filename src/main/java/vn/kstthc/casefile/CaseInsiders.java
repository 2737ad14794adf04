package vn.kstthc.casefile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kstthc.shared.Insiders;
import vn.kstthc.workflow.TaskAssigned;

/** The opener and the named members of restricted cases, and those to whom an insider gives one of their tasks. */
@Component
class CaseInsiders implements Insiders {

    private static final String PEOPLE =
            """
            select c.number, c.opened_by as username from app.case_file c where c.restricted
            union
            select c.number, m.username from app.case_file c join app.case_member m on m.case_number = c.number
            where c.restricted
            """;

    private static final String ADMIT =
            """
            insert into app.case_member (case_number, username)
            select c.number, :username from app.case_file c where c.number = :number and c.restricted
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    CaseInsiders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Set<String>> byCase() {
        var people = new HashMap<String, Set<String>>();
        jdbc.sql(PEOPLE).query(row -> {
            people.computeIfAbsent(row.getString("number"), number -> new HashSet<>())
                    .add(row.getString("username"));
        });
        return people;
    }

    /** Before anybody is told of the task. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(TaskAssigned task) {
        if (task.assignee() != null) {
            jdbc.sql(ADMIT)
                    .param("number", task.caseNumber())
                    .param("username", task.assignee())
                    .update();
        }
    }
}
