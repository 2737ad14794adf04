package vn.kstthc.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kstthc.shared.Refusal;

/**
 * A small process of the tests with its contracts: what a task's completion wrote is a row of {@code app.probe}. Titles
 * can be refused, to see that nothing remains.
 */
@Component
class Probe {

    static final String OFFICER = "cv.vpub";
    static final String FOREIGNER = "cv.snv";
    static final String UNIT = "vpub";
    static final String REFUSED = "từ chối";
    private static final Map<String, Object> OPTIONS = Map.of(
            "unitOptions", List.of(Map.of("label", "Một", "value", "u1"), Map.of("label", "Hai", "value", "u2")),
            "partOptions", List.of(Map.of("label", "P1", "value", "p1"), Map.of("label", "P2", "value", "p2")),
            "greeting", "Kính chào");

    private final RepositoryService repository;
    private final AuthorizationService authorizations;
    private final Processes processes;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Map<String, Boolean> deployed = new ConcurrentHashMap<>();

    Probe(
            RepositoryService repository,
            AuthorizationService authorizations,
            Processes processes,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Clock clock) {
        this.repository = repository;
        this.authorizations = authorizations;
        this.processes = processes;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Deploys once per context. */
    void deploy() {
        deployed.computeIfAbsent("probe", name -> {
            jdbc.sql("create table if not exists app.probe (case_number text, content text)")
                    .update();
            deployNow();
            grantStart();
            return true;
        });
    }

    /** What the organization module grants at start for processes with a start form. */
    private void grantStart() {
        var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId("staff");
        grant.setResource(Resources.PROCESS_DEFINITION);
        grant.setResourceId("probe");
        grant.setPermissions(new Permissions[] {Permissions.READ, Permissions.CREATE_INSTANCE});
        authorizations.saveAuthorization(grant);
    }

    private Deployment deployNow() {
        var deployment = repository.createDeployment().name("probe");
        List.of(
                        "probe.bpmn",
                        "probe-child.bpmn",
                        "probe-message.bpmn",
                        "probe-start.form",
                        "probe-fill.form",
                        "probe-review.form")
                .forEach(file ->
                        deployment.addInputStream(file, Probe.class.getResourceAsStream("/workflow-probe/" + file)));
        return deployment.deploy();
    }

    /** Starts a case at {@code Task_Fill}; returns its number. */
    String start() {
        return start(UNIT, "");
    }

    String start(String unit, String subject) {
        deploy();
        var number = "THU-" + UUID.randomUUID().toString().substring(0, 8);
        transactions.executeWithoutResult(t -> processes.start("probe", number, variables(unit, subject, due())));
        return number;
    }

    Instant due() {
        return clock.instant().plus(Duration.ofDays(5)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    }

    static Map<String, Object> variables(String unit, String subject, Instant due) {
        return Map.of(
                "unit",
                unit,
                "subject",
                subject,
                "form",
                "probe-fill",
                "fillDueAt",
                Date.from(due),
                "stored",
                "before");
    }

    List<String> rows(String caseNumber) {
        return jdbc.sql("select content from app.probe where case_number = ?")
                .param(caseNumber)
                .query(String.class)
                .list();
    }

    void write(String caseNumber, String content) {
        jdbc.sql("insert into app.probe values (?, ?)")
                .params(caseNumber, content)
                .update();
    }

    /** Values that the form accepts. */
    static Map<String, Object> valid() {
        return new HashMap<>(Map.of("title", "Tiêu đề tốt", "sure", true, "kind", "A"));
    }

    @Component
    static class Fill implements TaskContract {

        private final ObjectProvider<Probe> probe;

        Fill(ObjectProvider<Probe> probe) {
            this.probe = probe;
        }

        @Override
        public String processKey() {
            return "probe";
        }

        @Override
        public String taskKey() {
            return "Task_Fill";
        }

        @Override
        public Map<String, Object> complete(TaskRef task, FormValues values) {
            probe.getObject().write(task.caseNumber(), values.requireText("title"));
            if (values.text("title").filter(REFUSED::equals).isPresent()) {
                throw Refusal.conflict("workflow.refusal.done");
            }
            return Map.of("filled", values.text("kind").orElse(""));
        }

        @Override
        public Map<String, Object> prefill(TaskRef task) {
            return OPTIONS;
        }
    }

    @Component
    static class Review implements TaskContract {

        @Override
        public String processKey() {
            return "probe-child";
        }

        @Override
        public String taskKey() {
            return "Task_Review";
        }

        @Override
        public Map<String, Object> complete(TaskRef task, FormValues values) {
            return Map.of();
        }
    }

    @Component
    static class Start implements StartContract {

        private final ObjectProvider<Probe> probe;

        Start(ObjectProvider<Probe> probe) {
            this.probe = probe;
        }

        @Override
        public String processKey() {
            return "probe";
        }

        @Override
        public String start(FormValues values) {
            var number = "THU-" + UUID.randomUUID().toString().substring(0, 8);
            var own = probe.getObject();
            own.write(number, values.requireText("title"));
            own.processes.start("probe", number, variables(UNIT, "", own.due()));
            return number;
        }

        @Override
        public Map<String, Object> prefill() {
            return Map.of("title", "Gợi ý");
        }
    }
}
