package vn.kstthc.review.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.review.ReviewExecutions;

/** An approved option begins to be carried out. */
@Component("reviewBeginExecution")
class BeginExecution implements JavaDelegate {

    private final ReviewExecutions executions;

    BeginExecution(ReviewExecutions executions) {
        this.executions = executions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var target = (String) execution.getVariable("subject");
        execution.setVariable(
                "executionDueAt", Date.from(executions.begin(target).due()));
        var upward = executions.upward(target);
        execution.setVariable("upward", upward);
        if (upward) {
            execution.setVariable(
                    "proposalDueAt", Date.from(executions.oweProposal(target).due()));
        }
    }
}
