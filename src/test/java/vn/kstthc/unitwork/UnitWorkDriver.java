package vn.kstthc.unitwork;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.casefile.TimelineEntry;
import vn.kstthc.workflow.ActingAs;
import vn.kstthc.workflow.Processes;
import vn.kstthc.workflow.Worklist;

/** Drives the real unit-work by hand, as the people who do it. */
@Component
class UnitWorkDriver {

    static final String SUBJECT = "1";

    private final ActingAs actingAs;
    private final CaseFiles cases;
    private final Processes processes;
    private final Worklist worklist;
    private final TaskService tasks;
    private final FormService forms;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UnitWorkDriver(
            ActingAs actingAs,
            CaseFiles cases,
            Processes processes,
            Worklist worklist,
            TaskService tasks,
            FormService forms,
            RuntimeService runtime,
            ManagementService management,
            TransactionTemplate transaction,
            Clock clock) {
        this.actingAs = actingAs;
        this.cases = cases;
        this.processes = processes;
        this.worklist = worklist;
        this.tasks = tasks;
        this.forms = forms;
        this.runtime = runtime;
        this.management = management;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Opens a case whose only work is that of the unit. */
    String start(String unit, String kind) {
        return actingAs.call(
                "cv." + unit,
                () -> transaction.execute(status -> {
                    var now = clock.instant();
                    var number = cases.open(new NewCase(CaseType.FEEDBACK, "Việc thử", unit, now, false));
                    processes.start(
                            "unit-work",
                            number,
                            Map.of(
                                    "unit", unit,
                                    "workKind", kind,
                                    "subject", SUBJECT,
                                    "draftForm", "test-draft",
                                    "workDueAt", Date.from(now.plus(Duration.ofDays(20)))));
                    return number;
                }));
    }

    ProcessInstance instance(String number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult();
    }

    boolean isEnded(String number) {
        return instance(number) == null;
    }

    List<String> openTasks(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** Completes the one task that the person may work on, through the same door as Tasklist. */
    void complete(String user, String number, Map<String, Object> values) {
        actingAs.run(user, () -> {
            var task = mine(number);
            if (task.getAssignee() == null) {
                worklist.claim(task.getId());
            }
            worklist.complete(task.getId(), new HashMap<>(values));
        });
    }

    /** Completes the opinion task of the person's unit. */
    void answer(String user, String number, Map<String, Object> values) {
        actingAs.run(user, () -> {
            var task = worklist.ofCase(number).stream()
                    .filter(item -> item.group().startsWith(user.substring(3) + ":"))
                    .findFirst()
                    .orElseThrow();
            worklist.complete(task.taskId(), new HashMap<>(values));
        });
    }

    /** What the form of the person's task is opened with. */
    Map<String, Object> prefill(String user, String number) {
        return actingAs.call(
                user,
                () -> new HashMap<>(forms.getTaskFormVariables(mine(number).getId())));
    }

    String assignee(String number) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getAssignee();
    }

    /** Runs the jobs that are not timers: the save points after each opinion. */
    void runSavePoints(String number) {
        jobs(number, false);
    }

    void fireTimer(String number) {
        jobs(number, true);
    }

    void fireFirstTimer(String number) {
        var first = management
                .createJobQuery()
                .processInstanceId(instance(number).getId())
                .timers()
                .orderByJobDuedate()
                .asc()
                .list()
                .get(0);
        management.executeJob(first.getId());
    }

    /** When the timers of the work fire. */
    List<Instant> timers(String number) {
        return management.createJobQuery().processInstanceId(instance(number).getId()).timers().list().stream()
                .map(job -> job.getDuedate().toInstant())
                .toList();
    }

    Instant dueOfOpinion(String number, String unit) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskCandidateGroup(unit + ":OFFICER")
                .singleResult()
                .getDueDate()
                .toInstant();
    }

    List<String> timeline(String number) {
        return actingAs.call("cv.vpub", () -> cases.timeline(number)).stream()
                .map(TimelineEntry::text)
                .toList();
    }

    private Task mine(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
    }

    private void jobs(String number, boolean timers) {
        var query =
                management.createJobQuery().processInstanceId(instance(number).getId());
        (timers ? query.timers() : query.messages()).list().forEach(job -> management.executeJob(job.getId()));
    }
}
