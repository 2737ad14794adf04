package vn.kstthc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Unit;
import vn.kstthc.workflow.StartContract;
import vn.kstthc.workflow.TaskContract;

/** The conventions of every process and decision model, and that the code behind each name exists. */
@IntegrationTest
class ProcessModelTest {

    private static final int MAX_NODES = 22;
    private static final Pattern DUE = Pattern.compile("\\$\\{[a-z][A-Za-z]*DueAt}");
    private static final Pattern DELEGATE = Pattern.compile("\\$\\{([a-z][A-Za-z]*)}");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Map<Class<? extends BaseElement>, String> PREFIXES = Map.of(
            StartEvent.class, "StartEvent_",
            EndEvent.class, "EndEvent_",
            BoundaryEvent.class, "BoundaryEvent_",
            IntermediateCatchEvent.class, "Event_",
            Gateway.class, "Gateway_",
            CallActivity.class, "CallActivity_",
            Task.class, "Task_",
            SubProcess.class, "SubProcess_",
            SequenceFlow.class, "Flow_");

    @Autowired
    ApplicationContext context;

    @Autowired
    Organization organization;

    @Autowired
    List<TaskContract> contracts;

    @Autowired
    List<StartContract> starts;

    private final List<String> problems = new ArrayList<>();

    static Stream<Path> processes() {
        return ModelFiles.processes().stream();
    }

    static Stream<Path> decisions() {
        return ModelFiles.decisions().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("processes")
    void theProcessFollowsTheRules(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        var process = model.getModelElementsByType(Process.class).iterator().next();
        require(process.getId().equals(ModelFiles.stem(file)), process, "id and file name differ");
        require(process.isExecutable() && !blank(process.getName()), process, "executable and named");
        require(!blank(process.getCamundaHistoryTimeToLiveString()), process, "no history time to live");
        var steps = model.getModelElementsByType(FlowNode.class).stream()
                .filter(n -> !isJoin(n))
                .count();
        require(steps <= MAX_NODES, process, steps + " nodes");
        PREFIXES.forEach((type, prefix) -> ids(model.getModelElementsByType(type), prefix));
        model.getModelElementsByType(FlowNode.class).forEach(this::node);
        model.getModelElementsByType(ExclusiveGateway.class).forEach(this::decisionGateway);
        model.getModelElementsByType(UserTask.class).forEach(task -> userTask(process, task));
        model.getModelElementsByType(ServiceTask.class).forEach(this::serviceTask);
        model.getModelElementsByType(CallActivity.class).forEach(this::callActivity);
        model.getModelElementsByType(TimerEventDefinition.class).forEach(this::timer);
        model.getModelElementsByType(StartEvent.class).forEach(start -> start(process, start));
        require(model.getModelElementsByType(ScriptTask.class).isEmpty(), process, "scripts");
        noUnitCodes(process, model, Bpmn.convertToString(model));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decisions")
    void theDecisionFollowsTheRules(Path file) {
        var model = Dmn.readModelFromFile(file.toFile());
        for (var decision : model.getModelElementsByType(Decision.class)) {
            assertThat(decision.getName()).isNotBlank();
            assertThat(decision.getCamundaHistoryTimeToLiveString()).isNotBlank();
        }
        assertThat(model.getModelElementsByType(Decision.class))
                .extracting(Decision::getId)
                .contains(ModelFiles.stem(file));
    }

    private void ids(Collection<? extends BaseElement> elements, String prefix) {
        for (var element : elements) {
            var id = element.getId();
            var known = id.startsWith(prefix) || (element instanceof FlowNode && hasOwnPrefix(element, prefix));
            require(known, element, "id should start with " + prefix);
            require(id.substring(id.indexOf('_') + 1).matches("[A-Z][A-Za-z0-9]*"), element, "id not readable");
            require(!id.matches(".*_(?=[a-z0-9]*\\d)[a-z0-9]{7}"), element, "generated id");
        }
    }

    /** A call activity is a kind of activity, a boundary event a kind of catch event: the narrower prefix wins. */
    private static boolean hasOwnPrefix(BaseElement element, String prefix) {
        return PREFIXES.entrySet().stream()
                .filter(e -> !e.getValue().equals(prefix) && e.getKey().isInstance(element))
                .anyMatch(e -> element.getId().startsWith(e.getValue()));
    }

    private void node(FlowNode node) {
        require(isJoin(node) || !blank(node.getName()), node, "no name");
        require(node.getDiagramElement() != null, node, "not in the diagram");
        node.getOutgoing().forEach(flow -> require(flow.getDiagramElement() != null, flow, "not in the diagram"));
    }

    private void decisionGateway(ExclusiveGateway gateway) {
        if (gateway.getOutgoing().size() > 1) {
            require(Objects.toString(gateway.getName(), "").endsWith("?"), gateway, "the name is no question");
            gateway.getOutgoing().forEach(flow -> require(!blank(flow.getName()), flow, "no answer on the flow"));
            var open = gateway.getOutgoing().stream()
                    .filter(flow -> flow.getConditionExpression() == null && !flow.equals(gateway.getDefault()))
                    .count();
            require(open == 0, gateway, "a flow without condition");
        }
    }

    private void userTask(Process process, UserTask task) {
        var groups = Objects.toString(task.getCamundaCandidateGroups(), "");
        require(groups.startsWith("${") && !groups.contains("},"), task, "exactly one candidate group");
        require(blank(task.getCamundaCandidateUsers()), task, "candidate users");
        require(DUE.matcher(Objects.toString(task.getCamundaDueDate(), "")).matches(), task, "due date ${xDueAt}");
        form(task);
        var served = contracts.stream()
                .anyMatch(c ->
                        c.processKey().equals(process.getId()) && c.taskKey().equals(task.getId()));
        require(served, task, "no TaskContract");
    }

    private void start(Process process, StartEvent start) {
        var hasForm = !blank(start.getAttributeValueNs(CAMUNDA, "formRef"));
        if (hasForm) {
            form(start);
            require(starts.stream().anyMatch(s -> s.processKey().equals(process.getId())), start, "no StartContract");
        }
    }

    private void form(BaseElement element) {
        var ref = Objects.toString(element.getAttributeValueNs(CAMUNDA, "formRef"), "");
        require("deployment".equals(element.getAttributeValueNs(CAMUNDA, "formRefBinding")), element, "form binding");
        require(ref.startsWith("${") || formIds().contains(ref), element, "no form " + ref);
    }

    private static Set<String> formIds() {
        return ModelFiles.forms().stream()
                .map(file -> ModelFiles.json(file).path("id").asText())
                .collect(Collectors.toSet());
    }

    private void serviceTask(ServiceTask task) {
        var matcher = DELEGATE.matcher(Objects.toString(task.getCamundaDelegateExpression(), ""));
        require(matcher.matches(), task, "delegateExpression ${bean}");
        if (matcher.matches()) {
            var bean = matcher.group(1);
            require(
                    context.containsBean(bean) && context.isTypeMatch(bean, JavaDelegate.class),
                    task,
                    "no delegate bean " + bean);
        }
    }

    private void callActivity(CallActivity call) {
        var passes = Optional.ofNullable(call.getExtensionElements()).stream()
                .flatMap(e -> e.getElementsQuery().filterByType(CamundaIn.class).list().stream())
                .anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()));
        require(passes, call, "does not pass the case number");
        var known = ModelFiles.processes().stream().map(ModelFiles::stem).anyMatch(call.getCalledElement()::equals);
        require(known, call, "calls " + call.getCalledElement());
    }

    private void timer(TimerEventDefinition timer) {
        var date = timer.getTimeDate();
        require(
                date != null && DUE.matcher(date.getTextContent().strip()).matches(),
                timer,
                "timers are dates ${xDueAt}");
    }

    /** Processes know functions and roles, never a unit. */
    private void noUnitCodes(Process process, BpmnModelInstance model, String xml) {
        var codes = organization.present().stream().map(Unit::code).collect(Collectors.toSet());
        QUOTED.matcher(xml)
                .results()
                .map(match -> match.group(1))
                .filter(codes::contains)
                .forEach(code -> require(false, process, "names the unit " + code));
    }

    private static boolean isJoin(FlowNode node) {
        return node instanceof Gateway && node.getOutgoing().size() <= 1;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private void require(boolean holds, BaseElement element, String problem) {
        if (!holds) {
            problems.add(element.getId() + ": " + problem);
        }
    }
}
