package vn.kstthc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.ClassUtils;
import vn.kstthc.shared.Tick;

/**
 * Walks a case through its processes as the staff would: completes tasks by form, runs jobs and timers by hand. Each
 * lifecycle's test extends it with its own usual steps.
 */
public abstract class CaseWalk {

    @Autowired
    private ActingAs acting;

    @Autowired
    private Worklist worklist;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ObjectProvider<Tick> ticks;

    @Autowired
    private Clock clock;

    protected final ActingAs acting() {
        return acting;
    }

    /** Completes the only open task of that key as that person. */
    public void complete(String number, String taskKey, String username, Map<String, Object> values) {
        complete(task(number, taskKey), username, values);
    }

    public void complete(Task task, String username, Map<String, Object> values) {
        acting.run(username, () -> worklist.complete(task.getId(), values));
        runJobs();
    }

    public Task task(String number, String taskKey) {
        var open = tasks(number, taskKey);
        assertThat(open)
                .as(taskKey + " of " + number + " among " + openKeys(number))
                .hasSize(1);
        return open.get(0);
    }

    public List<Task> tasks(String number, String taskKey) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(taskKey)
                .list();
    }

    /** Who has the task now, null when nobody. */
    public String assignee(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
    }

    public List<String> openKeys(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** A variable as that task sees it, null when there is none. */
    public Object variable(Task task, String name) {
        return runtime.getVariable(task.getExecutionId(), name);
    }

    public boolean running(String number) {
        return !instances(number).isEmpty();
    }

    /** Runs what is asynchronous without a date, until nothing is left. */
    public void runJobs() {
        var jobs = management.createJobQuery().messages().active().list();
        while (!jobs.isEmpty()) {
            jobs.stream().map(Job::getId).forEach(management::executeJob);
            jobs = management.createJobQuery().messages().active().list();
        }
    }

    /** Runs the ticks of these names until they find nothing more. */
    public void runTicks(String... names) {
        var wanted = List.of(names);
        ticks.orderedStream()
                .filter(tick -> wanted.contains(ClassUtils.getUserClass(tick).getSimpleName()))
                .forEach(tick -> {
                    while (tick.tick(clock.instant()) > 0) {
                        // the next round finds what this one left
                    }
                });
    }

    public Job timer(String number, String activityId) {
        return instances(number).stream()
                .flatMap(
                        instance -> management
                                .createJobQuery()
                                .timers()
                                .processInstanceId(instance.getId())
                                .activityId(activityId)
                                .list()
                                .stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no timer " + activityId + " in " + number));
    }

    public void fireTimer(String number, String activityId) {
        management.executeJob(timer(number, activityId).getId());
    }

    /** Whether the piece of unit-work that waits for approval is issued by somebody else afterwards. */
    protected final boolean hasIssueStep(String number) {
        return Boolean.TRUE.equals(variable(task(number, "Task_Approve"), "issueStep"));
    }

    private List<ProcessInstance> instances(String number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list();
    }
}
