package vn.kstthc.workflow;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Moves a due date inside the engine: the variable, the timers and the open tasks that name it, and the same in called
 * instances that got it under another name. Parallel branches of an instance that each have the date for a subject of
 * their own say so in the local variable {@code dueSubject}. While a clock is stopped the timers are parked and the tasks
 * have no due date.
 */
@Component
class DueDates {

    private static final String BRANCH_SUBJECT = "dueSubject";

    private final OwnWork own;

    DueDates(OwnWork own) {
        this.own = own;
    }

    void move(String caseNumber, String subject, String variable, Date due) {
        own.run(() -> {
            var context = Context.getCommandContext();
            var instances = instances(context, caseNumber);
            instances.stream()
                    .filter(instance -> subject.equals(subjectOf(instance)))
                    .filter(instance -> instance.hasVariable(variable))
                    .forEach(instance -> move(context, instance, variable, due, instances));
            branches(context, caseNumber, subject).stream()
                    .filter(branch -> branch.hasVariableLocal(variable))
                    .forEach(branch -> moveBranch(context, branch, variable, due));
            return true;
        });
    }

    private static void moveBranch(CommandContext context, ExecutionEntity branch, String variable, Date due) {
        branch.setVariableLocal(variable, due);
        moveTimers(context, branch, variable, due);
        moveTasks(context, branch, variable, due);
    }

    private void move(
            CommandContext context,
            ExecutionEntity instance,
            String variable,
            Date due,
            Collection<ExecutionEntity> instances) {
        if (due.equals(instance.getVariable(variable))) {
            return;
        }
        instance.setVariable(variable, due);
        moveTimers(context, instance, variable, due);
        moveTasks(context, instance, variable, due);
        for (var called : instances) {
            handedOver(called, instance, variable).forEach(target -> move(context, called, target, due, instances));
        }
    }

    private static void moveTimers(CommandContext context, ExecutionEntity scope, String variable, Date due) {
        context.getJobManager().findJobsByProcessInstanceId(scope.getProcessInstanceId()).stream()
                .filter(TimerEntity.class::isInstance)
                .filter(job -> isWithin(job.getExecution(), scope))
                .filter(job -> isUsed(
                        variable,
                        Optional.ofNullable(job.getJobDefinition())
                                .map(d -> d.getJobConfiguration())
                                .orElse("")))
                .forEach(job -> job.setDuedate(due));
    }

    private static void moveTasks(CommandContext context, ExecutionEntity scope, String variable, Date due) {
        context.getTaskManager().findTasksByProcessInstanceId(scope.getProcessInstanceId()).stream()
                .filter(task -> isWithin(task.getExecution(), scope))
                .filter(task -> isUsed(variable, dueDateOf(task)))
                .forEach(task -> {
                    task.setDueDate(DueUnlessParked.shown(due));
                    task.triggerUpdateEvent();
                });
    }

    private static boolean isWithin(@Nullable ExecutionEntity execution, ExecutionEntity scope) {
        return Stream.iterate(execution, Objects::nonNull, ExecutionEntity::getParent)
                .anyMatch(scope::equals);
    }

    private static String dueDateOf(TaskEntity task) {
        var expression = task.getTaskDefinition().getDueDateExpression();
        return expression == null ? "" : expression.getExpressionText();
    }

    /** Models write {@code ${replyDueAt}}, nothing more complicated: the lint demands it. */
    private static boolean isUsed(String variable, String expression) {
        return expression.endsWith("${" + variable + "}");
    }

    /** The names under which the calling instance gave the date to the called one. */
    private static List<String> handedOver(ExecutionEntity called, ExecutionEntity caller, String variable) {
        var call = called.getSuperExecution();
        if (call == null || !call.getProcessInstanceId().equals(caller.getId())) {
            return List.of();
        }
        return call.getBpmnModelElementInstance() instanceof CallActivity activity
                ? targets(activity, variable)
                : List.of();
    }

    private static List<String> targets(CallActivity activity, String variable) {
        var extensions = activity.getExtensionElements();
        return extensions == null
                ? List.of()
                : extensions.getElementsQuery().filterByType(CamundaIn.class).list().stream()
                        .filter(in -> variable.equals(in.getCamundaSource()))
                        .map(CamundaIn::getCamundaTarget)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static List<ExecutionEntity> branches(CommandContext context, String caseNumber, String subject) {
        return context
                .getProcessEngineConfiguration()
                .getRuntimeService()
                .createExecutionQuery()
                .processInstanceBusinessKey(caseNumber)
                .variableValueEquals(BRANCH_SUBJECT, subject)
                .list()
                .stream()
                .map(execution -> context.getExecutionManager().findExecutionById(execution.getId()))
                .toList();
    }

    private static List<ExecutionEntity> instances(CommandContext context, String caseNumber) {
        return engineQuery(context, caseNumber).stream()
                .map(id -> context.getExecutionManager().findExecutionById(id))
                .toList();
    }

    private static List<String> engineQuery(CommandContext context, String caseNumber) {
        return context
                .getProcessEngineConfiguration()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .list()
                .stream()
                .map(instance -> instance.getId())
                .toList();
    }

    private static String subjectOf(ExecutionEntity instance) {
        return instance.getVariable(TaskMirrorWriter.SUBJECT) instanceof String subject ? subject : "";
    }
}
