package vn.kstthc.unitwork.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.TaskRef;

/** Names of the process unit-work and of its variables; {@code subject} is "" for work on the whole case. */
final class UnitWorkProcess {

    static final String KEY = "unit-work";
    static final String UNIT = "unit";
    static final String KIND = "workKind";
    static final String SUBJECT = "subject";
    static final String DRAFT_FORM = "draftForm";
    static final String WORK_DUE_AT = "workDueAt";
    static final String ASSIGN_STEP = "assignStep";
    static final String DIVISION_STEP = "divisionStep";
    static final String ISSUE_STEP = "issueStep";
    static final String DIVISION = "division";
    static final String OFFICER = "officer";
    static final String DRAFT_ACTION = "draftAction";
    static final String ASKED_UNITS = "askedUnits";
    static final String ASKED_UNIT = "askedUnit";
    static final String OPINION_DUE_AT = "opinionDueAt";
    /** Who asked the units for their opinion and sees their tasks without working on them. */
    static final String WAITING_FOR = "waitingFor";

    static final String DIVISION_AGREED = "divisionAgreed";
    static final String APPROVED = "approved";
    static final String OUTCOME = "workOutcome";
    static final String DONE = "DONE";

    private UnitWorkProcess() {}

    static UnitWorkRef work(TaskRef task) {
        return new UnitWorkRef(task.caseNumber(), task.subject(), text(task, UNIT), text(task, KIND));
    }

    static UnitWorkRef work(DelegateExecution execution) {
        var subject = Optional.ofNullable(execution.getVariable(SUBJECT)).orElse("");
        return new UnitWorkRef(
                execution.getProcessBusinessKey(), subject.toString(), (String) execution.getVariable(UNIT), (String)
                        execution.getVariable(KIND));
    }

    static String text(TaskRef task, String variable) {
        return String.valueOf(task.variables().getOrDefault(variable, ""));
    }

    static Optional<Instant> moment(Map<String, Object> variables, String variable) {
        return Optional.ofNullable(variables.get(variable))
                .map(Date.class::cast)
                .map(Date::toInstant);
    }
}
