package vn.kstthc.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** A bare engine with the models and forms of the repository; delegates leave behind what the test says, jobs run by hand. */
final class ModelEngine implements AutoCloseable {

    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");

    private final EmbeddedPostgres database;
    private final ProcessEngine engine;
    private final Map<String, Set<String>> flows = new HashMap<>();

    /** @param variables what the beans leave behind, by name; read when they run */
    ModelEngine(Map<String, Map<String, Object>> variables) throws IOException {
        database = EmbeddedPostgres.builder().start();
        Map<Object, Object> beans = new HashMap<>();
        for (var bean : delegates()) {
            JavaDelegate delegate = execution -> execution.setVariables(variables.getOrDefault(bean, Map.of()));
            beans.put(bean, delegate);
        }
        beans.put("routing", new Routing());
        var configuration = configuration();
        configuration.setBeans(beans);
        engine = configuration.buildProcessEngine();
        deploy();
    }

    /** Stands for the routing of the organization in the expressions of the models. */
    public static final class Routing {
        public String group(String unit, String role) {
            return unit + ":" + role;
        }

        public String holder(String function) {
            return function.toLowerCase();
        }

        public String committee() {
            return "committee";
        }
    }

    private ProcessEngineConfigurationImpl configuration() {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("models");
        configuration.setDataSource(database.getPostgresDatabase());
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setEnforceHistoryTimeToLive(true);
        configuration.setGeneralResourceWhitelistPattern("[a-zA-Z0-9.:_-]+");
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new FlowListener())));
        return configuration;
    }

    /** Remembers every sequence flow that a case takes: the engine's history knows the nodes only. */
    private final class FlowListener extends AbstractBpmnParseListener {
        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
            transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                    taken -> flows.computeIfAbsent(taken.getProcessBusinessKey(), number -> new HashSet<>())
                            .add(key(processKey(taken), transition.getId())));
        }
    }

    /** Ids of nodes and flows are unique within their model only. */
    static String key(String process, String id) {
        return process + "/" + id;
    }

    private static String processKey(DelegateExecution execution) {
        var definition = execution.getProcessDefinitionId();
        return definition.substring(0, definition.indexOf(':'));
    }

    private static Set<String> delegates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> DELEGATE.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private void deploy() throws IOException {
        var deployment = engine.getRepositoryService().createDeployment();
        for (String root : List.of("processes", "forms")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(Files::isRegularFile).forEach(file -> deployment.addString(file.toString(), read(file)));
            }
        }
        deployment.deploy();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void start(String process, String caseNumber, Map<String, Object> variables) {
        engine.getRuntimeService().startProcessInstanceByKey(process, caseNumber, variables);
    }

    /** Completes the one open task of this key in the case and returns its candidate group. */
    String complete(String caseNumber, String taskKey, Map<String, Object> variables) {
        Task task = tasks(caseNumber, taskKey).get(0);
        String group = engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(link -> String.valueOf(link.getGroupId()))
                .collect(Collectors.joining(","));
        assertThat(task.getDueDate()).as(taskKey).isNotNull();
        engine.getTaskService().complete(task.getId(), variables);
        return group;
    }

    Set<String> openTasks(String caseNumber) {
        return tasks(caseNumber, null).stream().map(Task::getTaskDefinitionKey).collect(Collectors.toSet());
    }

    private List<Task> tasks(String caseNumber, @Nullable String taskKey) {
        var query = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(caseNumber);
        return taskKey == null ? query.list() : query.taskDefinitionKey(taskKey).list();
    }

    /** Runs what waits to go on, until nothing does; timers stay. */
    void runJobs(String caseNumber) {
        for (List<Job> jobs = messages(caseNumber); !jobs.isEmpty(); jobs = messages(caseNumber)) {
            engine.getManagementService().executeJob(jobs.get(0).getId());
        }
    }

    private List<Job> messages(String caseNumber) {
        var mine = instances(caseNumber);
        return engine.getManagementService().createJobQuery().messages().list().stream()
                .filter(job -> mine.contains(job.getProcessInstanceId()))
                .toList();
    }

    void fireTimer(String caseNumber, String activity) {
        var mine = instances(caseNumber);
        Job timer = engine.getManagementService().createJobQuery().timers().activityId(activity).list().stream()
                .filter(job -> mine.contains(job.getProcessInstanceId()))
                .findFirst()
                .orElseThrow();
        engine.getManagementService().executeJob(timer.getId());
    }

    private Set<String> instances(String caseNumber) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .list()
                .stream()
                .map(instance -> instance.getProcessInstanceId())
                .collect(Collectors.toSet());
    }

    /** Gives a message to the case that waits for it. */
    void correlate(String message, String caseNumber) {
        correlate(message, caseNumber, Map.of());
    }

    void correlate(String message, String caseNumber, Map<String, Object> variables) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(caseNumber)
                .setVariables(variables)
                .correlate();
    }

    boolean ended(String caseNumber) {
        return instances(caseNumber).isEmpty();
    }

    /** The keys of all nodes and flows that the case passed, called processes included. */
    Set<String> walked(String caseNumber) {
        var walked = activities(caseNumber)
                .map(activity -> key(activity.getProcessDefinitionKey(), activity.getActivityId()))
                .collect(Collectors.toCollection(HashSet::new));
        walked.addAll(flows.getOrDefault(caseNumber, Set.of()));
        return walked;
    }

    /** The ids of the nodes that the case passed, called processes included. */
    Set<String> passed(String caseNumber) {
        return activities(caseNumber)
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }

    private Stream<HistoricActivityInstance> activities(String caseNumber) {
        var instances = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .list();
        return instances.stream()
                .flatMap(instance -> engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .list()
                        .stream());
    }

    /** The variables of the processes themselves; what lived inside one step is left out. */
    Map<String, Object> variables(String caseNumber) {
        return engine.getHistoryService().createHistoricVariableInstanceQuery().list().stream()
                .filter(variable -> variable.getActivityInstanceId().equals(variable.getProcessInstanceId()))
                .filter(variable -> caseNumber.equals(caseOf(variable.getProcessInstanceId())))
                .collect(Collectors.toMap(variable -> variable.getName(), variable -> variable.getValue()));
    }

    private String caseOf(String instanceId) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(instanceId)
                .singleResult()
                .getBusinessKey();
    }

    @Override
    public void close() throws IOException {
        engine.close();
        database.close();
    }
}
