package vn.kstthc.assessment.process;

import java.util.ArrayList;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.assessment.AssessmentScreening;

/** Opens the assessment of every procedure that is not assessed yet. */
@Component("assessmentOpenRound")
class OpenRound implements JavaDelegate {

    private final AssessmentScreening screening;

    OpenRound(AssessmentScreening screening) {
        this.screening = screening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var round = screening.openRound(execution.getProcessBusinessKey());
        execution.setVariable("procedureIds", new ArrayList<>(round.procedureIds()));
        execution.setVariable("assessDueAt", Date.from(round.assessDue()));
        execution.setVariable("reportDueAt", Date.from(round.reportDue()));
        execution.setVariable("sendDueAt", Date.from(round.sendDue()));
    }
}
