package vn.kstthc.review.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.review.ReviewExecutions;
import vn.kstthc.review.Reviews;
import vn.kstthc.shared.Messages;
import vn.kstthc.workflow.Processes;

/** An approved option begins to be carried out. */
@Component("reviewBeginExecution")
class BeginExecution implements JavaDelegate {

    private final ReviewExecutions executions;
    private final Reviews reviews;
    private final Messages messages;

    BeginExecution(ReviewExecutions executions, Reviews reviews, Messages messages) {
        this.executions = executions;
        this.reviews = reviews;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var target = (String) execution.getVariable("subject");
        execution.setVariable(
                "executionDueAt", Date.from(executions.begin(target).due()));
        var position = reviews.target(target).position();
        execution.setVariable(Processes.ABOUT, messages.written("review.work.target", position));
        var upward = executions.upward(target);
        execution.setVariable("upward", upward);
        if (upward) {
            execution.setVariable(
                    "proposalDueAt", Date.from(executions.oweProposal(target).due()));
        }
    }
}
