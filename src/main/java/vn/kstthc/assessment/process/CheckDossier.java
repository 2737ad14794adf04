package vn.kstthc.assessment.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.assessment.Appraisals;

/** The gate D03 (Decree 63/2010 art. 11(3)): what is missing sends the dossier back. */
@Component("assessmentCheckDossier")
class CheckDossier implements JavaDelegate {

    private final Appraisals appraisals;

    CheckDossier(Appraisals appraisals) {
        this.appraisals = appraisals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();
        var found = appraisals.check(number);
        execution.setVariable("dossier", found.name());
        switch (found) {
            case COMPLETE ->
                execution.setVariable(
                        "appraiseDueAt", Date.from(appraisals.accept(number).due()));
            case NO_OPINION ->
                execution.setVariable(
                        "sendDueAt",
                        Date.from(appraisals.returnForOpinion(number).due()));
            case NO_ASSESSMENT -> {} // the next round sets its own dates
        }
    }
}
