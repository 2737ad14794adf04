package vn.kstthc.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kstthc.workflow.ActingAs;
import vn.kstthc.workflow.Worklist;

/** The steps of a publication as officials take them. */
@Component
class PublicationWalk {

    static final String LEAD = "snv";
    static final String OFFICER = "cv.vpub";
    static final String CHAIR = "ct.ubnd-tinh";

    private final PublicationIntake intake;
    private final ActingAs acting;
    private final Worklist worklist;
    private final TaskService tasks;
    private final ManagementService management;
    private final RuntimeService runtime;

    PublicationWalk(
            PublicationIntake intake,
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

    static PublicationDocument document(String signedOn, String effectiveOn, boolean shortened) {
        return new PublicationDocument(
                "12/2026/QĐ-UBND", LocalDate.parse(signedOn), LocalDate.parse(effectiveOn), shortened);
    }

    static NewPublication sample(
            PublicationKind kind,
            PublicationTrigger trigger,
            @Nullable PublicationDocument document,
            NewPublicationProcedure... procedures) {
        return new NewPublication(
                "Công bố thử nghiệm", kind, LEAD, trigger, Optional.ofNullable(document), List.of(procedures));
    }

    static NewPublicationProcedure fresh(String name) {
        return new NewPublicationProcedure(null, name, ProcedureChangeKind.NEW);
    }

    String open(NewPublication publication) {
        return acting.call(OFFICER, () -> intake.open(publication));
    }

    void complete(String number, String taskKey, String username, Map<String, Object> values) {
        var task = task(number, taskKey);
        acting.run(username, () -> worklist.complete(task.getId(), values));
        runJobs();
    }

    Task task(String number, String taskKey) {
        var open = tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(taskKey)
                .list();
        assertThat(open)
                .as(taskKey + " of " + number + " among " + openKeys(number))
                .hasSize(1);
        return open.get(0);
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

    private void runJobs() {
        var jobs = management.createJobQuery().messages().active().list();
        while (!jobs.isEmpty()) {
            jobs.stream().map(Job::getId).forEach(management::executeJob);
            jobs = management.createJobQuery().messages().active().list();
        }
    }

    Job timer(String number, String activityId) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
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

    void fireTimer(String number, String activityId) {
        management.executeJob(timer(number, activityId).getId());
    }

    // --- the usual steps ---

    void scan(String number) {
        complete(number, "Task_ScanProcedures", "cv." + LEAD, Map.of("needed", "YES"));
    }

    /** Assign, draft, approve and issue at the lead unit. */
    void dossier(String number, String on, String... places) {
        complete(number, "Task_Assign", "ld." + LEAD, Map.of("assignee", "officer:cv." + LEAD));
        var draft = new HashMap<String, Object>();
        draft.put("action", "SUBMIT");
        draft.put("necessity", "Văn bản mới quy định thủ tục hành chính.");
        draft.put("proposal", "Công bố các thủ tục tại phụ lục.");
        if (places.length > 0) {
            draft.put("places", List.of(places));
        }
        complete(number, "Task_Draft", "cv." + LEAD, draft);
        approveAndIssue(number, on);
    }

    private void approveAndIssue(String number, String on) {
        var issue = new HashMap<String, Object>(Map.of("authority", "CT", "symbol", "TTr-SNV", "signedOn", on));
        var approve = new HashMap<String, Object>(Map.of("decision", "AGREE"));
        if (!Boolean.TRUE.equals(
                runtime.getVariable(task(number, "Task_Approve").getExecutionId(), "issueStep"))) {
            approve.putAll(issue);
        }
        complete(number, "Task_Approve", "ld." + LEAD, approve);
        if (openKeys(number).contains("Task_Issue")) {
            complete(number, "Task_Issue", "cv." + LEAD, issue);
        }
    }

    void pass(String number) {
        complete(number, "Task_ControlQuality", OFFICER, Map.of("passed", "YES"));
    }

    void sign(String number, String on) {
        complete(number, "Task_SignDecision", CHAIR, Map.of("signed", "YES", "signer", CHAIR, "signedOn", on));
    }

    /** From opening to the signed decision. */
    void decide(String number, String on, String... places) {
        scan(number);
        dossier(number, on, places);
        pass(number);
        sign(number, on);
    }
}
