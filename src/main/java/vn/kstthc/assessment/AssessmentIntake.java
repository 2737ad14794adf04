package vn.kstthc.assessment;

import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.Fact;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.Role;
import vn.kstthc.shared.Refusal;
import vn.kstthc.workflow.Processes;

/** Opens the case of a draft that may set procedures (a0). */
@Service
@Transactional
public class AssessmentIntake {

    private static final String PROCESS = "assessment";

    private final CaseFiles files;
    private final AssessmentRepository assessments;
    private final AssessedProcedures procedures;
    private final AssessmentDeadlines deadlines;
    private final Processes processes;
    private final Organization organization;
    private final CurrentStaff current;
    private final Clock clock;

    AssessmentIntake(
            CaseFiles files,
            AssessmentRepository assessments,
            AssessedProcedures procedures,
            AssessmentDeadlines deadlines,
            Processes processes,
            Organization organization,
            CurrentStaff current,
            Clock clock) {
        this.files = files;
        this.assessments = assessments;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.processes = processes;
        this.organization = organization;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Opens the case; returns its number.
     *
     * @throws Refusal 400 by field or for secret content, 403 for staff of neither the drafting unit nor the control office
     */
    public String open(NewAssessment opening) {
        AssessmentRules.check(opening, organization);
        requireOfficer(opening.draftingUnit());
        return openChecked(opening);
    }

    /** Opens the case that follows an act of another module, whoever acted there. */
    String follow(NewAssessment opening) {
        AssessmentRules.check(opening, organization);
        return openChecked(opening);
    }

    private String openChecked(NewAssessment opening) {
        var number = files.open(new NewCase(
                CaseType.ASSESSMENT, opening.title().strip(), opening.draftingUnit(), clock.instant(), false));
        var assessment = assessments.saveAndFlush(new Assessment(
                number,
                opening,
                Objects.requireNonNull(opening.stage()),
                Objects.requireNonNull(opening.documentType())));
        procedures.add(number, opening.procedures());
        files.stage(number, "assessment.stage.screen");
        files.record(
                number,
                Fact.of("assessment.timeline.opened")
                        .with("type", Phrases.key(assessment.documentType().key()))
                        .with("count", String.valueOf(opening.procedures().size())));
        var screen = deadlines.start(assessment, Step.SCREEN);
        processes.start(
                PROCESS,
                number,
                Map.of("subject", "", "draftingUnit", opening.draftingUnit(), "screenDueAt", Date.from(screen.due())));
        return number;
    }

    private void requireOfficer(String draftingUnit) {
        var drafts = organization.hasRole(current.username(), draftingUnit, Role.working());
        if (!drafts && !current.inControlOffice()) {
            throw Refusal.forbidden("assessment.refusal.open");
        }
    }
}
