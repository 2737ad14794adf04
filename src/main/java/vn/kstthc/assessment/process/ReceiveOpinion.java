package vn.kstthc.assessment.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.assessment.CommentAnswers;

/** The opinion came: whether there is a comment to answer, and until when. */
@Component("assessmentReceiveOpinion")
class ReceiveOpinion implements JavaDelegate {

    private final CommentAnswers answers;

    ReceiveOpinion(CommentAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var open = answers.open(execution.getProcessBusinessKey());
        execution.setVariable("hasComments", open.isPresent());
        open.ifPresent(deadline -> execution.setVariable("explainDueAt", Date.from(deadline.due())));
    }
}
