package vn.kstthc.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only door through which the domain starts, tells and stops processes. Every instance of a case carries the case
 * number as business key. All in the caller's transaction.
 */
@Service
@Transactional
public class Processes {

    /** Variable in which a process says what the work is about, as part of the names of its tasks; may be missing. */
    public static final String ABOUT = "workAbout";

    private final RuntimeService runtime;
    private final DueDates dueDates;
    private final OwnWork own;
    private final RestrictedInstances restrictedInstances;

    Processes(RuntimeService runtime, DueDates dueDates, OwnWork own, RestrictedInstances restrictedInstances) {
        this.runtime = runtime;
        this.dueDates = dueDates;
        this.own = own;
        this.restrictedInstances = restrictedInstances;
    }

    /** Starts the newest version of a process for a case that was opened in the same transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(String processKey, String caseNumber, Map<String, Object> variables) {
        StartPermit.during(
                caseNumber, () -> own.run(() -> runtime.startProcessInstanceByKey(processKey, caseNumber, variables)));
    }

    /**
     * Gives a message to the one execution of the case that waits for it.
     *
     * @throws org.camunda.bpm.engine.MismatchingMessageCorrelationException when none or several wait
     */
    public void correlate(String message, String caseNumber, Map<String, Object> variables) {
        own.run(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseNumber)
                .setVariables(variables)
                .correlateWithResult());
    }

    /** Ends all running instances of the case; their open tasks disappear. */
    public void cancel(String caseNumber, String reason) {
        own.run(() -> {
            var roots = rootsOf(caseNumber).stream().map(ProcessInstance::getId).toList();
            roots.forEach(id -> runtime.deleteProcessInstance(id, reason, false, true, true));
            return roots;
        });
    }

    /**
     * Moves a due date: the variable (say {@code replyDueAt}) of the instances about this subject, timers and open tasks
     * that use it, and the same in called instances to which it was handed over under another name. At
     * {@code Parked.AT} timers wait and tasks have no due date.
     */
    public void moveDue(String caseNumber, String subject, String variable, Instant due) {
        dueDates.move(caseNumber, subject, variable, Date.from(due));
    }

    /** Hides the instances of a case from all but its insiders, or shows them again like those of any other case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void restrict(String caseNumber, boolean restricted) {
        restrictedInstances.mark(caseNumber, restricted);
    }

    private List<ProcessInstance> rootsOf(String caseNumber) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .rootProcessInstances()
                .list();
    }
}
