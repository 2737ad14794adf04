package vn.kstthc.workflow;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import vn.kstthc.shared.Refusal;

/** Adds to every process what no model may forget: the guard of the start and the mirror of its tasks. */
final class CaseParseListener extends AbstractBpmnParseListener {

    /** An assignment is always preceded by create or update, so it needs no statement of its own. */
    private static final List<String> MIRRORED = List.of(
            TaskListener.EVENTNAME_CREATE,
            TaskListener.EVENTNAME_UPDATE,
            TaskListener.EVENTNAME_COMPLETE,
            TaskListener.EVENTNAME_DELETE);

    private final ObjectProvider<TaskMirrorWriter> mirror;
    private final EngineDoor door;

    CaseParseListener(ObjectProvider<TaskMirrorWriter> mirror, EngineDoor door) {
        this.mirror = mirror;
        this.door = door;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        ExecutionListener guard = this::requireCase;
        process.addBuiltInListener(ExecutionListener.EVENTNAME_START, guard);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var behaviour = (UserTaskActivityBehavior) activity.getActivityBehavior();
        var definition = behaviour.getTaskDefinition();
        if (definition.getNameExpression() != null) {
            definition.setNameExpression(new NumberedName(definition.getNameExpression()));
        }
        if (definition.getDueDateExpression() != null) {
            definition.setDueDateExpression(new DueUnlessParked(definition.getDueDateExpression()));
        }
        TaskListener write = task -> mirror.getObject().write(task);
        MIRRORED.forEach(event -> definition.addBuiltInTaskListener(event, write));
    }

    /** A process that nobody called belongs to a case opened in this very call: no other way to start one. */
    private void requireCase(DelegateExecution execution) {
        var instance = (ExecutionEntity) execution;
        if (instance.getSuperExecution() == null && !StartPermit.covers(instance.getProcessBusinessKey())) {
            throw door.translate(Refusal.forbidden("workflow.refusal.start"));
        }
    }
}
