package vn.kstthc.publication.process;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.Organization;
import vn.kstthc.publication.PublicationPostings;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The control office sees who has not posted, and after the due date may go on without them. */
@Component
class FollowPosting implements TaskContract {

    private final PublicationPostings postings;
    private final PublicationForms forms;
    private final Organization organization;

    FollowPosting(PublicationPostings postings, PublicationForms forms, Organization organization) {
        this.postings = postings;
        this.forms = forms;
        this.organization = organization;
    }

    @Override
    public String processKey() {
        return PublicationProcess.PUBLICATION;
    }

    @Override
    public String taskKey() {
        return "Task_FollowPosting";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = forms.head(task, "postingDueAt");
        values.put(
                "missingText",
                postings.missing(task.caseNumber()).stream()
                        .map(unit -> "- " + organization.unitName(unit))
                        .collect(Collectors.joining("\n")));
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        postings.goOn(task.caseNumber(), values.requireText("remark"));
        return Map.of();
    }
}
