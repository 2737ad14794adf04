package vn.kstthc.workflow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Turns the engine's task into the domain's view of it. */
final class TaskRefs {

    private TaskRefs() {}

    static TaskRef of(TaskEntity task) {
        Map<String, Object> variables = new LinkedHashMap<>();
        task.getVariables().forEach((name, value) -> {
            if (value != null) {
                variables.put(name, value);
            }
        });
        return new TaskRef(
                task.getId(),
                task.getProcessDefinition().getKey(),
                task.getTaskDefinitionKey(),
                TaskMirrorWriter.caseNumber(task),
                TaskMirrorWriter.subject(task),
                TaskMirrorWriter.plainName(task),
                Collections.unmodifiableMap(variables));
    }
}
