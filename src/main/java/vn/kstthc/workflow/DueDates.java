package vn.kstthc.workflow;

import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Finds what hangs on a due date inside the engine and moves it. */
@Component
class DueDates {

    private final RuntimeService runtime;

    DueDates(RuntimeService runtime) {
        this.runtime = runtime;
    }

    void move(String caseNumber, String subject, String variable, Date due) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .filter(instance -> subject.equals(subjectOf(instance.getId())))
                .forEach(instance -> runtime.setVariable(instance.getId(), variable, due));
    }

    private String subjectOf(String instanceId) {
        return runtime.getVariable(instanceId, "subject") instanceof String subject ? subject : "";
    }
}
