package vn.kstthc.inspection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionRounds;

/** The round is reported and over. */
@Component("inspectionCloseRound")
class CloseRound implements JavaDelegate {

    private final InspectionRounds rounds;

    CloseRound(InspectionRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rounds.close(execution.getProcessBusinessKey());
    }
}
