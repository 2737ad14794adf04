package vn.kstthc.review;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.cost.CostAccess;
import vn.kstthc.organization.CurrentStaff;

/**
 * Whoever sees the case reads its sheets. The lead unit fills form B until its report is signed, and what an option
 * really costs until its outcome is recorded.
 */
@Component
class ReviewCostAccess implements CostAccess {

    private final Reviews reviews;
    private final ReviewTargets targets;
    private final CaseFiles files;
    private final CurrentStaff current;

    ReviewCostAccess(Reviews reviews, ReviewTargets targets, CaseFiles files, CurrentStaff current) {
        this.reviews = reviews;
        this.targets = targets;
        this.files = files;
        this.current = current;
    }

    @Override
    public boolean mayRead(String owner) {
        return visible(owner).isPresent();
    }

    @Override
    public boolean mayWrite(String owner) {
        return visible(owner)
                .filter(target -> owner.equals(target.id())
                        ? targets.mayEdit(target.caseNumber())
                        : target.result() == null
                                && current.worksIn(
                                        reviews.require(target.caseNumber()).leadUnit()))
                .isPresent();
    }

    @Override
    public Optional<String> home(String owner) {
        return reviews.findTarget(ReviewTarget.targetOf(owner)).map(target -> "/app/cases/" + target.caseNumber());
    }

    private Optional<ReviewTarget> visible(String owner) {
        return reviews.findTarget(ReviewTarget.targetOf(owner)).filter(target -> files.visible(target.caseNumber()));
    }
}
