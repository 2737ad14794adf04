package vn.kstthc.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.review.ReviewRegistrations;

/** The day for registrations has passed. */
@Component("reviewRecordSilence")
class RecordSilence implements JavaDelegate {

    private final ReviewRegistrations registrations;

    RecordSilence(ReviewRegistrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        registrations.recordSilence(execution.getProcessBusinessKey());
    }
}
