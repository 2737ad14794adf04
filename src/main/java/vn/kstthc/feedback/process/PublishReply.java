package vn.kstthc.feedback.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.feedback.FeedbackPublication;
import vn.kstthc.feedback.PublicationChannel;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The redacted reply is published and recorded as an outside fact. */
@Component
class PublishReply implements TaskContract {

    private final FeedbackPublication publication;
    private final FeedbackForms forms;

    PublishReply(FeedbackPublication publication, FeedbackForms forms) {
        this.publication = publication;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return FeedbackProcess.FEEDBACK;
    }

    @Override
    public String taskKey() {
        return "Task_PublishReply";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = forms.head(task, "publishDueAt");
        values.put("redactedText", publication.proposedText(task.caseNumber()));
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        publication.publish(
                task.caseNumber(),
                values.requireText("redactedText"),
                PublicationChannel.valueOf(values.requireText("publicationChannel")),
                values.requireDate("publishedOn"),
                values.text("externalReference"),
                values.text("evidence"));
        return Map.of();
    }
}
