package vn.kstthc.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.review.ReviewCollection;

/** Tells the units whose result is missing when results are due. */
@Component("reviewReportMissing")
class ReportMissing implements JavaDelegate {

    private final ReviewCollection collection;

    ReportMissing(ReviewCollection collection) {
        this.collection = collection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        collection.reportMissing(execution.getProcessBusinessKey());
    }
}
