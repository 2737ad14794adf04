package vn.kstthc.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.workflow.TaskAssigned;
import vn.kstthc.workflow.TaskEnded;

/** Who is told of a new task. */
@IntegrationTest
class AssignmentNoticesTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private static final String TASK = "a-task";

    private final String caseNumber =
            "PAKN-2031-" + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void aTaskOfAGroupIsToldToThoseWithThatRoleInThatUnitOnly() {
        assign("stp:OFFICER", null, Duration.ofDays(5));

        assertThat(told()).containsExactly("cv.stp");
    }

    @Test
    void aTaskOfTheLeadersIsToldToThem() {
        assign("stp:LEADER", null, Duration.ofDays(5));

        assertThat(told()).containsExactly("ld.stp");
    }

    @Test
    void anAssignedTaskIsToldToTheAssigneeOnly() {
        assign("stp:OFFICER", "ld.stp", Duration.ofDays(5));

        assertThat(told()).containsExactly("ld.stp");
        assertThat(urgent()).isFalse();
    }

    @Test
    void whatIsDueWithinADayIsUrgent() {
        assign("stp:OFFICER", null, Duration.ofHours(3));

        assertThat(urgent()).isTrue();
    }

    @Test
    void aTaskThatIsDoneIsNotToldAnyMore() {
        assign("stp:OFFICER", null, Duration.ofDays(5));
        transactions.executeWithoutResult(status -> events.publishEvent(new TaskEnded(caseNumber, TASK, "Task_Draft")));

        assertThat(jdbc.sql("select count(*) from app.notice where case_number = ? and withdrawn_at is not null")
                        .param(caseNumber)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private void assign(String group, @Nullable String assignee, Duration due) {
        var task = new TaskAssigned(
                caseNumber,
                TASK,
                "Task_Draft",
                "Dự thảo",
                group,
                assignee,
                clock.now().plus(due));
        transactions.executeWithoutResult(status -> events.publishEvent(task));
    }

    private List<String> told() {
        return jdbc.sql("select recipient from app.notice where case_number = ? order by recipient")
                .param(caseNumber)
                .query(String.class)
                .list();
    }

    private boolean urgent() {
        return jdbc.sql("select bool_and(urgent) from app.notice where case_number = ?")
                .param(caseNumber)
                .query(Boolean.class)
                .single();
    }
}
