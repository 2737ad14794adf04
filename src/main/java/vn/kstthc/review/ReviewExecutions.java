package vn.kstthc.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseState;
import vn.kstthc.casefile.Fact;
import vn.kstthc.casefile.OutsideFacts;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.organization.Phrases;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;
import vn.kstthc.unitwork.SignatureRecord;

/** Approved options until they are in force: by another lifecycle, by proposal upward, or by the unit itself (e8). */
@Service
@Transactional
public class ReviewExecutions {

    static final String SYSTEM = "review.outside.authority";
    static final String PROPOSED = "review.outside.proposal";
    private static final String KEY = "execution";

    private final Reviews reviews;
    private final TargetStore targets;
    private final ReviewDeadlines deadlines;
    private final ReviewLetters letters;
    private final CostSheets sheets;
    private final CaseFiles files;
    private final OutsideFacts outside;
    private final ApplicationEventPublisher events;

    ReviewExecutions(
            Reviews reviews,
            TargetStore targets,
            ReviewDeadlines deadlines,
            ReviewLetters letters,
            CostSheets sheets,
            CaseFiles files,
            OutsideFacts outside,
            ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.targets = targets;
        this.deadlines = deadlines;
        this.letters = letters;
        this.sheets = sheets;
        this.files = files;
        this.outside = outside;
        this.events = events;
    }

    /** Begins to carry out an option; returns the day by which it is to be in force. */
    public Deadline begin(String targetId) {
        var target = reviews.target(targetId);
        var review = reviews.require(target.caseNumber());
        var way = Objects.requireNonNull(target.way());
        files.stage(target.caseNumber(), "review.stage.execution");
        files.record(
                target.caseNumber(),
                Fact.of("review.timeline.execution")
                        .with("target", target.name())
                        .with("way", Phrases.key(way.key())));
        var due = deadlines.start(
                target.caseNumber(),
                targetId,
                KEY,
                "F-RV.EXECUTION",
                Objects.requireNonNull(target.executeBy()),
                review.leadUnit());
        if (way.opensCase()) {
            events.publishEvent(approved(review, target, way));
        }
        return due;
    }

    private SimplificationApproved approved(Review review, ReviewTarget target, ExecutionWay way) {
        return new SimplificationApproved(
                review.caseNumber(),
                target.id(),
                target.kind(),
                target.code(),
                target.name(),
                review.leadUnit(),
                Objects.requireNonNull(target.option()),
                way,
                Objects.requireNonNull(reviews.decision(Objects.requireNonNull(review.decidedBy()))
                        .number()));
    }

    /**
     * The lifecycle that carries an option out tells in which case it does, and with which outcomes of that case the
     * option is in force; it is not before.
     */
    public void follow(String targetId, String caseNumber, Set<String> inForce) {
        targets.followed(targetId, caseNumber, inForce);
        files.link(reviews.target(targetId).caseNumber(), caseNumber, "review.link.execution");
    }

    @Transactional(readOnly = true)
    public boolean upward(String targetId) {
        return reviews.target(targetId).way() == ExecutionWay.PROPOSAL;
    }

    /** The period for the letter that proposes an option to the competent body. */
    public Deadline oweProposal(String targetId) {
        var target = reviews.target(targetId);
        return deadlines.start(
                target.caseNumber(),
                targetId,
                "proposal",
                "F-RV.PROPOSAL",
                deadlines.today(),
                reviews.require(target.caseNumber()).leadUnit());
    }

    public void proposalDraft(String targetId, String addressee, String content) {
        targets.proposalDrafted(targetId, addressee, content);
        letters.proposal(reviews.target(targetId), Optional.empty());
    }

    /** The letter left the house; that it reached the body outside is owed as an outside fact. */
    public void proposed(String targetId, SignatureRecord signature) {
        targets.proposed(targetId, signature.number());
        var target = reviews.target(targetId);
        letters.proposal(target, Optional.of(signature));
        deadlines.meet(target.caseNumber(), targetId, "proposal", signature.signedOn());
        outside.owe(target.caseNumber(), SYSTEM, PROPOSED, target.name());
        files.record(
                target.caseNumber(),
                ReviewFacts.signed("review.timeline.proposed", signature).with("target", target.name()));
    }

    /**
     * What became of the option.
     *
     * @throws Refusal 400 by field, 409 while the case that carries it out is open or when it came to nothing
     */
    public void record(String targetId, ExecutionOutcome outcome) {
        var target = reviews.target(targetId);
        check(target, outcome);
        targets.outcome(targetId, outcome);
        sheets.freeze(target.realisedOwner());
        deadlines.meet(target.caseNumber(), targetId, KEY, outcome.inForceOn().orElse(deadlines.today()));
        files.record(
                target.caseNumber(),
                Fact.of("review.timeline.result")
                        .with("target", target.name())
                        .with("result", Phrases.key(outcome.result().key()))
                        .with("document", outcome.document().orElse("—"))
                        .because(outcome.note()));
    }

    private void check(ReviewTarget target, ExecutionOutcome outcome) {
        var following = target.followCase();
        if (outcome.result() == ExecutionResult.REJECTED) {
            if (outcome.note().isBlank()) {
                throw problem("note", "review.problem.required");
            }
            return;
        }
        if (following != null) {
            requireDone(target, following);
        }
        if (outcome.document().isEmpty()) {
            throw problem("document", "review.problem.required");
        }
        var on = outcome.inForceOn().orElseThrow(() -> problem("inForceOn", "review.problem.required"));
        deadlines.requirePast(
                "inForceOn", on, Zones.dateOf(files.require(target.caseNumber()).openedAt()));
    }

    private void requireDone(ReviewTarget target, String following) {
        if (files.require(following).state() == CaseState.OPEN) {
            throw Refusal.conflict("review.refusal.follow", following);
        }
        if (!targets.putsInForce(target.id(), files.require(following).outcome().orElse(""))) {
            throw Refusal.conflict("review.refusal.follow-nothing", following);
        }
    }

    private static Refusal problem(String field, String key) {
        return Refusal.invalid(List.of(new FieldProblem(field, key)));
    }

    /** Nothing is left to follow: the review is closed with what came of it. */
    public void close(String number) {
        var changing =
                reviews.targets(number).stream().filter(ReviewTarget::changes).toList();
        var inForce = changing.stream()
                .filter(target -> target.result() == ExecutionResult.IN_FORCE)
                .count();
        deadlines.cancelAll(number);
        files.close(number, outcome(changing.size(), inForce));
    }

    private static String outcome(int changing, long inForce) {
        if (changing == 0) {
            return "review.outcome.kept";
        }
        return inForce == changing ? "review.outcome.executed" : "review.outcome.partly";
    }
}
