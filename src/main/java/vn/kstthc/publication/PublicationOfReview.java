package vn.kstthc.publication;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.review.ExecutionWay;
import vn.kstthc.review.ReviewExecutions;
import vn.kstthc.review.SimplificationApproved;
import vn.kstthc.review.TargetKind;

/** An approved simplification that a publication decision carries out: its publication starts with it. */
@Component
class PublicationOfReview {

    private static final Set<String> IN_FORCE =
            Set.of("publication.outcome.published", "publication.outcome.published-objective");

    private final PublicationIntake intake;
    private final ReviewExecutions executions;

    PublicationOfReview(PublicationIntake intake, ReviewExecutions executions) {
        this.intake = intake;
        this.executions = executions;
    }

    /** Internal procedures are published as such; of others the internal workflow is approved anew. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SimplificationApproved approved) {
        if (approved.way() != ExecutionWay.PUBLICATION) {
            return;
        }
        var number = intake.follow(new NewPublication(
                approved.title(),
                approved.kind() == TargetKind.INTERNAL_PROCEDURE ? PublicationKind.INTERNAL : PublicationKind.WORKFLOW,
                approved.leadUnit(),
                PublicationTrigger.OWN_DOCUMENT,
                Optional.empty(),
                List.of(new NewPublicationProcedure(code(approved), approved.name(), kind(approved)))));
        executions.follow(approved.targetId(), number, IN_FORCE);
    }

    /** Only a code of the national database names a procedure in the register. */
    private static @Nullable String code(SimplificationApproved approved) {
        return ProcedureCode.valid(approved.code()) ? approved.code() : null;
    }

    private static ProcedureChangeKind kind(SimplificationApproved approved) {
        return switch (approved.option()) {
            case REPLACE -> ProcedureChangeKind.REPLACED;
            case ABOLISH -> ProcedureChangeKind.ABOLISHED;
            case AMEND, KEEP -> ProcedureChangeKind.AMENDED;
        };
    }
}
