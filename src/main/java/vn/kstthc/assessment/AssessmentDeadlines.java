package vn.kstthc.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** The deadlines of the steps, for the unit that has to act. */
@Component
class AssessmentDeadlines {

    private final Deadlines deadlines;
    private final Organization organization;
    private final Clock clock;

    AssessmentDeadlines(Deadlines deadlines, Organization organization, Clock clock) {
        this.deadlines = deadlines;
        this.organization = organization;
        this.clock = clock;
    }

    Deadline start(Assessment assessment, Step step) {
        return start(assessment, step, today());
    }

    Deadline start(Assessment assessment, Step step, LocalDate from) {
        return deadlines.start(new DeadlineStart(
                assessment.caseNumber(),
                "",
                step.key(),
                step.rule(assessment.shortened()),
                from,
                unitOf(assessment, step)));
    }

    void meet(Assessment assessment, Step step, LocalDate on) {
        deadlines.meet(assessment.caseNumber(), "", step.key(), on);
    }

    void meet(Assessment assessment, Step step) {
        meet(assessment, step, today());
    }

    LocalDate due(String caseNumber, Step step) {
        return deadlines.find(caseNumber, "", step.key()).orElseThrow().dueDate();
    }

    void drop(String caseNumber) {
        deadlines.cancelAll(caseNumber, "assessment.reason.ended");
    }

    /** The day that was entered, which must have come. */
    LocalDate past(String field, LocalDate day) {
        if (day.isAfter(today())) {
            throw Refusal.invalid(List.of(new FieldProblem(field, "assessment.problem.future")));
        }
        return day;
    }

    LocalDate today() {
        return Zones.dateOf(clock.instant());
    }

    String unitOf(Assessment assessment, Step step) {
        return switch (step) {
            case COMMENT -> organization.holder(UnitFunction.CONTROL_OFFICE);
            case APPRAISE -> organization.holder(UnitFunction.APPRAISER);
            default -> assessment.draftingUnit();
        };
    }
}
