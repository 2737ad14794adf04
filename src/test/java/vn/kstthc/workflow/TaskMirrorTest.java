package vn.kstthc.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.shared.Parked;

/** The mirror says what the engine says, after anything that can happen to a task. */
@IntegrationTest
class TaskMirrorTest {

    @Autowired
    Probe probe;

    @Autowired
    ActingAs acting;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Worklist worklist;

    @Autowired
    Processes processes;

    @Autowired
    MirrorRepair repair;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TestClock clock;

    @Test
    void aTaskAppearsWithItsCaseAndTasklistShowsTheNumberInItsName() {
        var number = probe.start("vpub", "phan-1");

        assertThat(worklist.ofCase(number)).singleElement().satisfies(item -> {
            assertThat(item.name()).isEqualTo("Điền");
            assertThat(item.subject()).isEqualTo("phan-1");
            assertThat(item.group()).isEqualTo("vpub:OFFICER");
            assertThat(item.processKey()).isEqualTo("probe");
            assertThat(item.assignee()).isNull();
        });
        assertThat(open(number).getName()).isEqualTo(number + " · Điền");
        var history = jdbc.sql("select name_ from act_hi_taskinst where id_ = ?")
                .param(open(number).getId())
                .query(String.class)
                .single();
        assertThat(history).isEqualTo(number + " · Điền");
    }

    @Test
    void itFollowsTheEngineThroughARandomSequence() {
        var random = new Random(7);
        var numbers = IntStream.range(0, 12).mapToObj(i -> probe.start()).toList();
        for (var step = 0; step < 150; step++) {
            act(numbers.get(random.nextInt(numbers.size())), random);
        }
        for (var number : numbers) {
            assertSame(number);
        }
        assertThat(repair.run()).isZero();
    }

    private void act(String number, Random random) {
        var task = open(number);
        if (task == null) {
            return;
        }
        switch (random.nextInt(8)) {
            case 0 -> tasks.setAssignee(task.getId(), "cv.vpub");
            case 1 -> tasks.setAssignee(task.getId(), null);
            case 2 ->
                tasks.setDueDate(task.getId(), java.util.Date.from(probe.due().plusSeconds(random.nextInt(900))));
            case 3 -> tasks.addCandidateGroup(task.getId(), "snv:OFFICER");
            case 4 -> tasks.deleteCandidateGroup(task.getId(), "vpub:OFFICER");
            case 5 -> tasks.setName(task.getId(), number + " · Tên " + random.nextInt(9));
            case 6 -> {
                if (task.getTaskDefinitionKey().equals("Task_Fill") && random.nextBoolean()) {
                    tasks.complete(task.getId(), Probe.valid());
                }
            }
            default -> {
                if (random.nextInt(12) == 0) {
                    processes.cancel(number, "thử");
                }
            }
        }
    }

    private void assertSame(String number) {
        var task = open(number);
        var mirrored = worklist.ofCase(number);
        if (task == null) {
            assertThat(mirrored).isEmpty();
            return;
        }
        var groups = tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> "candidate".equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .toList();
        assertThat(mirrored).singleElement().satisfies(item -> {
            assertThat(item.taskId()).isEqualTo(task.getId());
            assertThat(number + " · " + item.name()).isEqualTo(task.getName());
            assertThat(item.assignee()).isEqualTo(task.getAssignee());
            assertThat(item.dueAt()).isEqualTo(task.getDueDate().toInstant());
            assertThat(groups.isEmpty() ? List.of("") : groups).contains(item.group());
        });
    }

    @Test
    void itRollsBackWithTheTransaction() {
        var number = probe.start();
        var id = open(number).getId();

        assertThatThrownBy(() -> transactions.executeWithoutResult(t -> {
                    tasks.complete(id, Probe.valid());
                    throw new IllegalStateException("the last step failed");
                }))
                .hasMessage("the last step failed");

        assertThat(worklist.ofCase(number)).extracting(WorkItem::taskId).containsExactly(id);
        assertThat(probe.rows(number)).isEmpty();
    }

    @Test
    void anEndedTaskKeepsItsOutcome() {
        var completed = probe.start();
        tasks.complete(open(completed).getId(), Probe.valid());
        var deleted = probe.start();
        processes.cancel(deleted, "thử");

        assertThat(outcomes(completed)).containsExactly("COMPLETED", "OPEN");
        assertThat(outcomes(deleted)).containsExactly("DELETED");
    }

    @Test
    void driftIsFoundAndRepaired() {
        var number = probe.start();
        jdbc.sql("delete from app.task_mirror where case_number = ?")
                .param(number)
                .update();
        assertThat(repair.run()).isEqualTo(1);
        assertSame(number);

        jdbc.sql("update app.task_mirror set assignee = 'ai-do', name = 'khác' where case_number = ?")
                .param(number)
                .update();
        assertThat(repair.run()).isEqualTo(1);
        assertSame(number);
    }

    @Test
    void aMovedDueDateReachesVariableTimerTaskAndCalledInstance() {
        var number = probe.start("vpub", "phan-2");
        var due = Instant.parse("2027-03-01T16:59:59Z");
        processes.moveDue(number, "phan-2", "fillDueAt", due);
        assertThat(open(number).getDueDate()).isEqualTo(due);
        assertThat(worklist.ofCase(number)).extracting(WorkItem::dueAt).containsExactly(due);
        assertThat(jdbc.sql("select count(*) from act_ru_job where process_instance_id_ = ? and duedate_ = ?")
                        .params(open(number).getProcessInstanceId(), java.sql.Timestamp.from(due))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);

        tasks.complete(open(number).getId(), Probe.valid());
        var later = due.plus(Duration.ofDays(3));
        processes.moveDue(number, "phan-2", "fillDueAt", later);
        assertThat(open(number).getTaskDefinitionKey()).isEqualTo("Task_Review");
        assertThat(open(number).getDueDate()).isEqualTo(later);
        assertThat(worklist.ofCase(number)).extracting(WorkItem::dueAt).containsExactly(later);

        processes.moveDue(number, "khác", "fillDueAt", later.plusSeconds(60));
        assertThat(open(number).getDueDate()).isEqualTo(later);
    }

    @Test
    void aStoppedClockParksTheTimerAndTakesTheDueDateFromTheTasks() {
        var number = probe.start("vpub", "phan-3");
        processes.moveDue(number, "phan-3", "fillDueAt", Parked.AT);

        assertThat(open(number).getDueDate()).isNull();
        assertThat(worklist.ofCase(number)).extracting(WorkItem::dueAt).containsExactly((Instant) null);
        assertThat(timersAt(Parked.AT)).contains(open(number).getProcessInstanceId());
        tasks.complete(open(number).getId(), Probe.valid());
        assertThat(open(number).getTaskDefinitionKey()).isEqualTo("Task_Review");
        assertThat(open(number).getDueDate()).as("a task made meanwhile").isNull();
        assertThat(repair.run()).isZero();

        var due = Instant.parse("2027-03-08T16:59:59Z");
        processes.moveDue(number, "phan-3", "fillDueAt", due);
        assertThat(open(number).getDueDate()).isEqualTo(due);
        assertThat(worklist.ofCase(number)).extracting(WorkItem::dueAt).containsExactly(due);
    }

    private List<String> timersAt(Instant due) {
        return jdbc.sql("select process_instance_id_ from act_ru_job where duedate_ = ?")
                .param(java.sql.Timestamp.from(due))
                .query(String.class)
                .list();
    }

    @Test
    void aPersonsPagesAndCountsAreTheirOwn() {
        var before = acting.call(Probe.OFFICER, worklist::counts);
        var number = probe.start();
        var id = open(number).getId();

        acting.run(Probe.OFFICER, () -> worklist.claim(id));

        var counts = acting.call(Probe.OFFICER, worklist::counts);
        assertThat(counts.mine()).isEqualTo(before.mine() + 1);
        assertThat(counts.units()).isEqualTo(before.units() + 1);
        assertThat(acting.call(Probe.OFFICER, () -> worklist.page(WorkView.MINE, 0, 500))
                        .content())
                .extracting(WorkItem::taskId)
                .contains(id);
        assertThat(acting.call(Probe.FOREIGNER, () -> worklist.page(WorkView.UNITS, 0, 500))
                        .content())
                .extracting(WorkItem::taskId)
                .doesNotContain(id);
        clock.advance(Duration.ofDays(6));
        assertThat(acting.call(Probe.OFFICER, () -> worklist.page(WorkView.OVERDUE, 0, 500))
                        .content())
                .extracting(WorkItem::taskId)
                .contains(id);
        acting.run(Probe.OFFICER, () -> worklist.complete(id, Probe.valid()));
        assertThat(worklist.ofCase(number)).extracting(WorkItem::taskKey).containsExactly("Task_Review");
    }

    @Test
    void historyKeepsInstancesAndTasksOnly() {
        var number = probe.start();
        tasks.complete(open(number).getId(), Probe.valid());
        tasks.complete(open(number).getId(), Map.of("agreed", "yes"));

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isZero();
        assertThat(rows("act_hi_procinst where business_key_ = '" + number + "'"))
                .isEqualTo(2);
        assertThat(rows("act_hi_taskinst where name_ like '" + number + "%'")).isEqualTo(2);
        for (var empty : List.of(
                "act_hi_actinst",
                "act_hi_varinst",
                "act_hi_detail",
                "act_hi_identitylink",
                "act_hi_op_log",
                "act_hi_job_log",
                "act_hi_incident",
                "act_hi_decinst",
                "act_hi_comment")) {
            assertThat(rows(empty)).as(empty).isZero();
        }
    }

    private long rows(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    private List<String> outcomes(String number) {
        return jdbc.sql("select outcome from app.task_mirror where case_number = ? order by created_at, outcome")
                .param(number)
                .query(String.class)
                .list();
    }

    private Task open(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
    }
}
