package vn.kstthc.inspection.process;

import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionRounds;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The control office proposes what is done about violations, or says that nothing is. */
@Component
class ProposeSanctions implements TaskContract {

    private final InspectionRounds rounds;
    private final InspectionForms forms;

    ProposeSanctions(InspectionRounds rounds, InspectionForms forms) {
        this.rounds = rounds;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return InspectionProcess.ROUND;
    }

    @Override
    public String taskKey() {
        return "Task_ProposeSanctions";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        return forms.ofRound(task, "sanctionsDueAt");
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var proposed = InspectionProcess.YES.equals(values.requireText("proposed"));
        var summary = rounds.proposeSanctions(task.caseNumber(), proposed ? values.requireText("sanctions") : "");
        return Map.of("summaryDueAt", Date.from(summary.due()));
    }
}
