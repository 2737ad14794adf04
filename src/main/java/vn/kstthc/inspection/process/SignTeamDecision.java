package vn.kstthc.inspection.process;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionRounds;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The Chairman or a Vice-Chairman signs the decision, or sends it back. */
@Component
class SignTeamDecision implements TaskContract {

    private final InspectionRounds rounds;
    private final InspectionForms forms;

    SignTeamDecision(InspectionRounds rounds, InspectionForms forms) {
        this.rounds = rounds;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return InspectionProcess.ROUND;
    }

    @Override
    public String taskKey() {
        return "Task_SignDecision";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        return forms.ofRound(task, "signDueAt");
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var number = task.caseNumber();
        if (InspectionProcess.YES.equals(values.requireText("signed"))) {
            rounds.sign(number, values.requireText("signer"), values.requireDate("signedOn"), values.text("number"));
            var result = new HashMap<String, Object>(Map.of("signed", true));
            result.put("visits", rounds.visitNumbers(number));
            result.put(
                    "announceDueAt",
                    Date.from(Zones.endOf(rounds.require(number).visitTo())));
            return result;
        }
        var draft = rounds.giveBack(number, values.requireText("remark"));
        return Map.of("signed", false, "draftDueAt", Date.from(draft.due()));
    }
}
