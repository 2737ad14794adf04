package vn.kstthc.feedback.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kstthc.feedback.Classification;
import vn.kstthc.feedback.Complexity;
import vn.kstthc.feedback.FeedbackClass;
import vn.kstthc.feedback.FeedbackClassification;
import vn.kstthc.feedback.NewPart;
import vn.kstthc.feedback.RedirectTarget;
import vn.kstthc.organization.Organization;
import vn.kstthc.shared.Messages;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The officer accepts the proposal or decides otherwise with a reason; a feedback may become up to three parts. */
@Component
class ConfirmClassification implements TaskContract {

    private final FeedbackClassification classification;
    private final FeedbackForms forms;
    private final Organization organization;
    private final Messages messages;

    ConfirmClassification(
            FeedbackClassification classification, FeedbackForms forms, Organization organization, Messages messages) {
        this.classification = classification;
        this.forms = forms;
        this.organization = organization;
        this.messages = messages;
    }

    @Override
    public String processKey() {
        return FeedbackProcess.FEEDBACK;
    }

    @Override
    public String taskKey() {
        return "Task_ConfirmClassification";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = new HashMap<>(forms.head(task, "classifyDueAt"));
        var proposed = FeedbackClass.valueOf(text(task, "proposedClass"));
        var unit = text(task, "proposedUnit");
        values.put("proposalText", proposal(task, proposed, unit));
        values.put("unitsAndOutside", forms.unitsAndOutside());
        values.put("fields", forms.fields());
        values.put("partCount", "1");
        values.put("class1", proposed.name());
        values.put("complexity1", Complexity.OWN.name());
        if (!unit.isEmpty()) {
            values.put("unit1", unit);
        }
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        classification.propose(
                task.caseNumber(),
                FeedbackClass.valueOf(text(task, "proposedClass")),
                Optional.of(text(task, "proposedUnit")).filter(unit -> !unit.isEmpty()));
        var classified = classification.confirm(task.caseNumber(), decision(values));
        var variables = new HashMap<String, Object>();
        variables.put("route", classified.route().name());
        variables.put("partIds", new ArrayList<>(classified.partIds()));
        return variables;
    }

    private static Classification decision(FormValues values) {
        var count = Integer.parseInt(values.requireText("partCount"));
        var parts = new ArrayList<NewPart>();
        for (var i = 1; i <= count; i++) {
            parts.add(part(values, i));
        }
        return new Classification(
                List.copyOf(parts),
                values.text("reason"),
                values.text("refusalReason"),
                values.text("redirectTo").map(RedirectTarget::valueOf),
                values.text("repeats"),
                values.text("field"),
                values.flag("releaseSender") ? values.text("releaseReason") : Optional.empty());
    }

    private static NewPart part(FormValues values, int i) {
        var unit = values.text("unit" + i);
        return new NewPart(
                FeedbackClass.valueOf(values.requireText("class" + i)),
                unit.filter(code -> !FeedbackForms.OUTSIDE.equals(code)),
                unit.filter(FeedbackForms.OUTSIDE::equals).flatMap(outside -> values.text("recipient" + i)),
                values.text("complexity" + i).map(Complexity::valueOf).orElse(Complexity.OWN),
                values.text("summary" + i).orElse(""));
    }

    private String proposal(TaskRef task, FeedbackClass proposed, String unit) {
        var text = messages.text(
                "feedback.form.proposal",
                messages.text(proposed.key()),
                unit.isEmpty() ? "–" : organization.unitName(unit));
        var earlier = classification.earlier(task.caseNumber());
        return earlier.isEmpty()
                ? text
                : text + " " + messages.text("feedback.form.earlier", String.join(", ", earlier));
    }

    private static String text(TaskRef task, String variable) {
        return String.valueOf(task.variables().getOrDefault(variable, ""));
    }
}
