package vn.kstthc.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.review.ReviewExecutions;
import vn.kstthc.review.SimplificationApproved;

/** An approved simplification that needs a document of the province: the assessment of its draft starts with it. */
@Component
class AssessmentOfReview {

    /** A document in which the screening found no procedure goes its way without an assessment. */
    private static final Set<String> IN_FORCE = Set.of("assessment.outcome.issued", "assessment.outcome.no-procedure");

    private final AssessmentIntake intake;
    private final ReviewExecutions executions;

    AssessmentOfReview(AssessmentIntake intake, ReviewExecutions executions) {
        this.intake = intake;
        this.executions = executions;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SimplificationApproved approved) {
        documentType(approved)
                .ifPresent(
                        type -> executions.follow(approved.targetId(), intake.follow(draft(approved, type)), IN_FORCE));
    }

    private static NewAssessment draft(SimplificationApproved approved, DocumentType type) {
        return new NewAssessment(
                approved.title(),
                DraftStage.DRAFT,
                approved.leadUnit(),
                type,
                false,
                false,
                List.of(new NewProcedure(approved.name(), kind(approved))));
    }

    private static ProcedureKind kind(SimplificationApproved approved) {
        return switch (approved.option()) {
            case REPLACE -> ProcedureKind.REPLACED;
            case ABOLISH -> ProcedureKind.ABOLISHED;
            case AMEND, KEEP -> ProcedureKind.AMENDED;
        };
    }

    private static Optional<DocumentType> documentType(SimplificationApproved approved) {
        return switch (approved.way()) {
            case RESOLUTION -> Optional.of(DocumentType.NGHI_QUYET);
            case COMMITTEE_DECISION -> Optional.of(DocumentType.QUYET_DINH_UBND);
            case CHAIR_DECISION -> Optional.of(DocumentType.QUYET_DINH_CHU_TICH);
            case PUBLICATION, ADMINISTRATIVE, PROPOSAL -> Optional.empty();
        };
    }
}
