package vn.kstthc.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionRounds;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** An insider drafts the decision of a round that is not announced, and names who signs it. */
@Component
class DraftSecretly implements TaskContract {

    private final InspectionRounds rounds;
    private final InspectionForms forms;

    DraftSecretly(InspectionRounds rounds, InspectionForms forms) {
        this.rounds = rounds;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return InspectionProcess.ROUND;
    }

    @Override
    public String taskKey() {
        return "Task_DraftSecretly";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        return forms.ofRound(task, "draftDueAt");
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        rounds.draft(task.caseNumber(), InspectionForms.decision(values));
        return Map.of("signer", values.requireText("signer"));
    }
}
