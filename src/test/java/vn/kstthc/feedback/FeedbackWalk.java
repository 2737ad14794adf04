package vn.kstthc.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.kstthc.workflow.ActingAs;
import vn.kstthc.workflow.Worklist;

/** Walks a feedback through its processes as the staff would: completes tasks by form, runs jobs and timers by hand. */
@Component
class FeedbackWalk {

    static final String OFFICER = "cv.vpub";
    static final String CHIEF = "ld.vpub";
    static final String CLERK = "vt.vpub";
    static final String CHAIR = "ct.ubnd-tinh";

    private final FeedbackIntake intake;
    private final ActingAs acting;
    private final Worklist worklist;
    private final TaskService tasks;
    private final ManagementService management;
    private final RuntimeService runtime;

    FeedbackWalk(
            FeedbackIntake intake,
            ActingAs acting,
            Worklist worklist,
            TaskService tasks,
            ManagementService management,
            RuntimeService runtime) {
        this.intake = intake;
        this.acting = acting;
        this.worklist = worklist;
        this.tasks = tasks;
        this.management = management;
        this.runtime = runtime;
    }

    String receive(String subject, Instant at) {
        return receive(sample(subject, at));
    }

    String receive(NewFeedback feedback) {
        return acting.call(OFFICER, () -> intake.receive(feedback)).number();
    }

    static NewFeedback sample(String subject, Instant at) {
        return new NewFeedback(
                Channel.DIRECT,
                at,
                new Sender("Người gửi thử nghiệm", "Tổ dân phố số 1", "0900000001", "nguoigui@example.invalid"),
                subject,
                "Bộ phận một cửa yêu cầu thêm giấy tờ không có trong danh mục.",
                Optional.empty(),
                Optional.empty());
    }

    /** Completes the only open task of that key as that person. */
    void complete(String number, String taskKey, String username, Map<String, Object> values) {
        complete(task(number, taskKey), username, values);
    }

    void complete(Task task, String username, Map<String, Object> values) {
        acting.run(username, () -> worklist.complete(task.getId(), values));
        runJobs(task.getProcessInstanceId());
    }

    Task task(String number, String taskKey) {
        var open = tasks(number, taskKey);
        assertThat(open)
                .as(taskKey + " of " + number + " among " + openKeys(number))
                .hasSize(1);
        return open.get(0);
    }

    List<Task> tasks(String number, String taskKey) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(taskKey)
                .list();
    }

    List<String> openKeys(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    boolean running(String number) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count()
                > 0;
    }

    /** Runs what is asynchronous without a date, until nothing is left. */
    private void runJobs(String anyInstance) {
        var jobs = management.createJobQuery().messages().active().list();
        while (!jobs.isEmpty()) {
            jobs.stream().map(Job::getId).forEach(management::executeJob);
            jobs = management.createJobQuery().messages().active().list();
        }
    }

    /** Fires the timer of a boundary event of the case. */
    void fireTimer(String number, String activityId) {
        var instances = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list();
        var timer = instances.stream()
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
        management.executeJob(timer.getId());
    }

    // --- the usual steps ---

    void valid(String number) {
        complete(number, "Task_CheckValidity", OFFICER, Map.of("validity", "VALID"));
    }

    /** Answers the questions so that the decision table proposes a regulation of the province for that unit. */
    void classifyOwn(String number, String unit) {
        complete(number, "Task_Classify", OFFICER, answers(false, true, true, unit));
    }

    static Map<String, Object> answers(boolean conduct, boolean regulation, boolean within, String unit) {
        var values = new HashMap<String, Object>();
        values.put("contentClear", "YES");
        values.put("isComplaint", "NO");
        values.put("aboutConduct", conduct ? "YES" : "NO");
        if (conduct) {
            values.put("aboutHead", "NO");
        }
        values.put("aboutRegulation", regulation ? "YES" : "NO");
        values.put("withinProvince", within ? "YES" : "NO");
        if (within) {
            values.put("suggestedUnit", unit);
        }
        return values;
    }

    void confirm(String number, String feedbackClass, String unit) {
        var values = new HashMap<String, Object>();
        values.put("partCount", "1");
        values.put("class1", feedbackClass);
        values.put("unit1", unit);
        values.put("complexity1", "OWN");
        complete(number, "Task_ConfirmClassification", OFFICER, values);
    }

    /** From receipt to the unit that handles it, content within the province. */
    String toUnit(String subject, String unit, Instant at) {
        var number = receive(subject, at);
        valid(number);
        classifyOwn(number, unit);
        confirm(number, "CONTENT_OWN", unit);
        return number;
    }

    void accept(String number, String username, String receivedOn) {
        complete(number, "Task_AcceptPart", username, Map.of("competent", "YES", "receivedOn", receivedOn));
    }

    // --- unit-work ---

    static Map<String, Object> replyDraft() {
        var values = new HashMap<String, Object>();
        values.put("action", "SUBMIT");
        values.put("findings", "Đã kiểm tra hồ sơ và quy định.");
        values.put("basisSufficient", "YES");
        for (var test : List.of(
                "testNecessity",
                "testLegality",
                "testSimplicity",
                "testFeasibility",
                "testConsistency",
                "testTreaty")) {
            values.put(test, "PASS");
        }
        values.put("outcome", "NONE");
        values.put("replyText", "Thành phần hồ sơ đúng quy định; cảm ơn Người gửi thử nghiệm.");
        return values;
    }

    /** Assign, draft, approve and issue in a unit whose head is ld.<unit> and officer cv.<unit>. */
    void reply(String number, String unit, String signedOn) {
        assign(number, unit);
        complete(number, "Task_Draft", "cv." + unit, replyDraft());
        approveAndIssue(number, unit, signedOn);
    }

    void assign(String number, String unit) {
        complete(number, "Task_Assign", "ld." + unit, Map.of("assignee", "officer:cv." + unit));
    }

    void approveAndIssue(String number, String unit, String signedOn) {
        var issue = new HashMap<String, Object>(Map.of("authority", "CT", "symbol", "KTTT", "signedOn", signedOn));
        var approve = new HashMap<String, Object>(Map.of("decision", "AGREE"));
        if (!hasIssueStep(number)) {
            approve.putAll(issue);
        }
        complete(number, "Task_Approve", "ld." + unit, approve);
        if (openKeys(number).contains("Task_Issue")) {
            complete(number, "Task_Issue", clerkOf(unit), issue);
        }
    }

    private boolean hasIssueStep(String number) {
        return Boolean.TRUE.equals(
                runtime.getVariable(task(number, "Task_Approve").getExecutionId(), "issueStep"));
    }

    private static String clerkOf(String unit) {
        return "vpub".equals(unit) ? CLERK : "cv." + unit;
    }
}
