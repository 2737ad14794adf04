package vn.kstthc.feedback.process;

import static vn.kstthc.workflow.FormText.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.feedback.FeedbackPart;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Unit;
import vn.kstthc.shared.Messages;
import vn.kstthc.workflow.TaskRef;

/** What all forms of feedback show: the head of the case and the units to choose from. Never the sender. */
@Component
class FeedbackForms {

    static final String OUTSIDE = "OUTSIDE";

    private final CaseFiles files;
    private final Organization organization;
    private final Messages messages;

    FeedbackForms(CaseFiles files, Organization organization, Messages messages) {
        this.files = files;
        this.organization = organization;
        this.messages = messages;
    }

    Map<String, Object> head(TaskRef task, String dueVariable) {
        var head = new HashMap<String, Object>();
        head.put("caseNumber", task.caseNumber());
        head.put("caseTitle", plain(files.require(task.caseNumber()).title()));
        head.put("dueText", DueText.of(task.variables().get(dueVariable)));
        return head;
    }

    Map<String, Object> partHead(TaskRef task, String dueVariable, FeedbackPart part) {
        var head = head(task, dueVariable);
        head.put("partText", partText(part));
        head.put("returnText", part.returnReason().orElse(""));
        return head;
    }

    String partText(FeedbackPart part) {
        return messages.text(
                "feedback.form.part",
                part.position(),
                messages.text(part.feedbackClass().key()),
                part.summary());
    }

    List<Map<String, String>> units() {
        return organization.present().stream()
                .filter(unit -> !unit.isDivision())
                .map(FeedbackForms::option)
                .toList();
    }

    List<Map<String, String>> unitsAndOutside() {
        var options = new ArrayList<Map<String, String>>();
        options.add(Map.of("label", messages.text("feedback.form.outside"), "value", OUTSIDE));
        options.addAll(units());
        return options;
    }

    List<Map<String, String>> fields() {
        return organization.fields().stream()
                .map(field -> Map.of("label", field.name(), "value", field.code()))
                .toList();
    }

    private static Map<String, String> option(Unit unit) {
        return Map.of("label", unit.name(), "value", unit.code());
    }
}
