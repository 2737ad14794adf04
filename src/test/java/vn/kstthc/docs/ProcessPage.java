package vn.kstthc.docs;

import static vn.kstthc.docs.Wording.code;
import static vn.kstthc.docs.Wording.variable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The Markdown page of one process: picture, steps, branches, outcomes. */
final class ProcessPage {

    private final ProcessModel model;

    ProcessPage(ProcessModel model) {
        this.model = model;
    }

    String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add("# " + model.name());
        lines.add("");
        lines.add(model.documentation());
        lines.add("");
        lines.add("![" + model.name() + "](" + model.id() + ".svg)");
        lines.add("");
        lines.add("Mô hình: [" + model.id() + ".bpmn](../../" + model.file() + "). Trang này được sinh từ mô hình.");
        section(lines, "Các bước", "| Bước | Ai làm | Biểu mẫu | Hạn |", steps());
        section(lines, "Rẽ nhánh và thời hạn", "| Tại | Trường hợp | Đi tới |", branches());
        section(lines, "Kết quả", "| Kết thúc | Mã |", outcomes());
        return String.join("\n", lines) + "\n";
    }

    private static void section(List<String> lines, String title, String head, List<String> rows) {
        if (rows.isEmpty()) {
            return;
        }
        lines.addAll(List.of("", "## " + title, "", head, head.replaceAll("[^|]+", "---")));
        lines.addAll(rows);
    }

    private List<String> steps() {
        return model.nodes().stream().flatMap(node -> step(node).stream()).toList();
    }

    private Optional<String> step(FlowNode node) {
        if (node instanceof StartEvent start && start.getCamundaFormRef() != null) {
            return Optional.of(row(start.getName(), "Người tiếp nhận", form(start.getCamundaFormRef()), ""));
        }
        return node instanceof Activity activity ? Optional.of(activityRow(activity)) : Optional.empty();
    }

    private String activityRow(Activity activity) {
        String name = activity.getName() + many(activity) + "<br>" + code(activity.getId());
        if (activity instanceof UserTask task) {
            String who = Wording.group(task.getCamundaCandidateGroups());
            return row(name, who, form(task.getCamundaFormRef()), variable(task.getCamundaDueDate()));
        }
        return row(name, performer(activity), "", "");
    }

    private static String performer(Activity activity) {
        if (activity instanceof CallActivity call) {
            return "Quy trình [" + call.getCalledElement() + "](" + call.getCalledElement() + ".md)";
        }
        if (activity instanceof BusinessRuleTask rule) {
            return "Bảng quyết định [" + rule.getCamundaDecisionRef() + "](" + rule.getCamundaDecisionRef() + ".md)";
        }
        if (activity instanceof SubProcess) {
            return "Nhóm bước";
        }
        return activity instanceof ServiceTask service
                ? "Hệ thống (" + variable(service.getCamundaDelegateExpression()) + ")"
                : "Hệ thống";
    }

    private static String many(Activity activity) {
        return activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
                ? " (song song, mỗi " + variable("${" + loop.getCamundaElementVariable() + "}") + " một lượt)"
                : "";
    }

    private static String form(String formRef) {
        if (formRef.startsWith("${")) {
            return "Do quy trình gọi chỉ định (" + variable(formRef) + ")";
        }
        String[] module = formRef.split("-", 2);
        Path file = Path.of("forms", module[0], module[1] + ".form");
        return Files.exists(file) ? "[" + formRef + "](../../" + file + ")" : code(formRef);
    }

    private List<String> branches() {
        List<String> rows = new ArrayList<>();
        for (FlowNode node : model.nodes()) {
            if ((node instanceof ExclusiveGateway || node instanceof InclusiveGateway)
                    && node.getOutgoing().size() > 1) {
                node.getOutgoing().forEach(flow -> rows.add(branch(node, flow)));
            }
            if (node instanceof BoundaryEvent event) {
                rows.add(boundary(event));
            }
        }
        return rows;
    }

    private static String branch(FlowNode gateway, SequenceFlow flow) {
        var expression = flow.getConditionExpression();
        String condition = expression == null ? "luôn luôn" : variable(expression.getTextContent());
        return row(gateway.getName(), flow.getName() + " (" + condition + ")", ProcessModel.targetOf(flow));
    }

    private static String boundary(BoundaryEvent event) {
        String effect = event.cancelActivity() ? "dừng bước này" : "bước này vẫn tiếp tục";
        String when = event.getName() + " (" + trigger(event) + ", " + effect + ")";
        SequenceFlow flow = event.getOutgoing().iterator().next();
        return row(event.getAttachedTo().getName(), when, ProcessModel.targetOf(flow));
    }

    /** The due date of a timer, or the name of a message. */
    private static String trigger(BoundaryEvent event) {
        var definition = event.getEventDefinitions().iterator().next();
        if (definition instanceof TimerEventDefinition timer) {
            return variable(timer.getTimeDate().getTextContent());
        }
        var message = ((MessageEventDefinition) definition).getMessage();
        return "`" + message.getName() + "`";
    }

    private List<String> outcomes() {
        return model.nodes(EndEvent.class).stream()
                .filter(end -> end.getParentElement().equals(model.process()))
                .map(end -> row(end.getName(), code(end.getId())))
                .toList();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
