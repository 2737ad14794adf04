package vn.kstthc.inspection.process;

import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionRounds;

/** The draft decision goes to whoever signs it. */
@Component("inspectionSubmitDecision")
class SubmitDecision implements JavaDelegate {

    private final InspectionRounds rounds;

    SubmitDecision(InspectionRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var signer = Optional.of((String) execution.getVariable("signer")).filter(person -> !person.isEmpty());
        execution.setVariable(
                "signDueAt",
                Date.from(
                        rounds.submit(execution.getProcessBusinessKey(), signer).due()));
    }
}
