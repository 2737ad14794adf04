package vn.kstthc.feedback.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.feedback.FeedbackPublication;

/** All parts are done: decides whether there is a reply to publish, by whom and until when. */
@Component("feedbackCompileReplies")
class CompileReplies implements JavaDelegate {

    private final FeedbackPublication publication;

    CompileReplies(FeedbackPublication publication) {
        this.publication = publication;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();
        var toPublish = publication.hasReply(number);
        execution.setVariable("toPublish", toPublish);
        if (toPublish) {
            execution.setVariable("publishUnit", publication.publisher(number));
            execution.setVariable(
                    "publishDueAt", Date.from(publication.open(number).due()));
        }
    }
}
