package vn.kstthc.feedback;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.casefile.PartyRole;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** Classification (c3): the proposal of the decision table, what the officer makes of it, and the split into parts. */
@Service
@Transactional
public class FeedbackClassification {

    private final FeedbackRepository feedbacks;
    private final FeedbackPartRepository parts;
    private final FeedbackDesk desk;
    private final SenderFile senders;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Organization organization;
    private final Clock clock;

    FeedbackClassification(
            FeedbackRepository feedbacks,
            FeedbackPartRepository parts,
            FeedbackDesk desk,
            SenderFile senders,
            CaseFiles files,
            Deadlines deadlines,
            Organization organization,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.parts = parts;
        this.desk = desk;
        this.senders = senders;
        this.files = files;
        this.deadlines = deadlines;
        this.organization = organization;
        this.clock = clock;
    }

    /** The unit above a unit; "" for one that has none. A complaint about a head goes there. */
    public String superiorOf(String unit) {
        return organization.unit(unit).flatMap(found -> found.parentCode()).orElse("");
    }

    /** Keeps what the decision table proposed, so that a different decision has to be explained. */
    public void propose(String number, FeedbackClass proposed, Optional<String> unit) {
        load(number).propose(proposed, unit.orElse(null));
    }

    /** Earlier feedback of the same sender. */
    @Transactional(readOnly = true)
    public List<String> earlier(String number) {
        return senders.earlierOf(number);
    }

    /** Takes the officer's decision; 400 by field for a change without reason or a part without recipient. */
    public Classified confirm(String number, Classification decision) {
        var feedback = load(number);
        check(feedback, decision);
        feedback.concern(decision.field().orElse(null));
        decision.releaseReason().ifPresent(reason -> release(feedback, reason));
        decision.repeats().ifPresent(other -> files.link(number, other, "feedback.timeline.repeats"));
        recordDecision(number, decision);
        deadlines.meet(number, "", "classify", Zones.dateOf(clock.instant()));
        return switch (decision.parts().get(0).feedbackClass()) {
            case INVALID -> refused(number, decision);
            case NOT_PAKN -> redirected(number, decision);
            case CONDUCT, CONTENT_OWN, CONTENT_OTHER -> handled(feedback, decision);
        };
    }

    private Classified refused(String number, Classification decision) {
        desk.decideRefusal(number, decision.refusalReason().orElseThrow());
        return new Classified(Route.REFUSED, List.of());
    }

    private Classified redirected(String number, Classification decision) {
        desk.decideRedirection(number, decision.redirectTo().orElseThrow(), Optional.empty());
        return new Classified(Route.REDIRECTED, List.of());
    }

    private Classified handled(Feedback feedback, Classification decision) {
        var ids = new ArrayList<String>();
        for (var part : decision.parts()) {
            var summary = part.summary().isBlank() ? feedback.content() : part.summary();
            var stored = parts.save(new FeedbackPart(feedback.caseNumber(), ids.size() + 1, part, summary));
            part.unit().ifPresent(unit -> files.join(feedback.caseNumber(), unit, PartyRole.HANDLER));
            ids.add(stored.id());
        }
        files.stage(feedback.caseNumber(), "feedback.stage.handling");
        return new Classified(Route.PARTS, List.copyOf(ids));
    }

    private void recordDecision(String number, Classification decision) {
        for (var part : decision.parts()) {
            var where = part.unit().map(Phrases::unit).or(part::recipient).orElse("–");
            files.record(
                    number,
                    Fact.of("feedback.timeline.classified")
                            .with("class", Phrases.key(part.feedbackClass().key()))
                            .with("unit", where)
                            .because(decision.reason().orElse("")));
        }
    }

    /** The control office lets the unit complained about know the sender: logged with its reason. */
    private void release(Feedback feedback, String reason) {
        feedback.releaseSender();
        files.record(
                feedback.caseNumber(), Fact.of("feedback.timeline.released").because(reason));
    }

    private void check(Feedback feedback, Classification decision) {
        var first = decision.parts().get(0);
        var problems = new ArrayList<FieldProblem>();
        var asProposed = feedback.proposedClass().equals(Optional.of(first.feedbackClass()))
                && feedback.proposedUnit().equals(first.unit());
        if (!asProposed && decision.reason().isEmpty()) {
            problems.add(new FieldProblem("reason", "feedback.problem.reason"));
        }
        if (decision.parts().size() > 1 && !first.feedbackClass().handled()) {
            problems.add(new FieldProblem("partCount", "feedback.problem.parts"));
        }
        for (var i = 0; i < decision.parts().size(); i++) {
            checkPart(decision.parts().get(i), i + 1, problems);
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    private void checkPart(NewPart part, int position, List<FieldProblem> problems) {
        if (!part.feedbackClass().handled()) {
            return;
        }
        if (part.unit().isEmpty() && part.recipient().isEmpty()) {
            problems.add(new FieldProblem("unit" + position, "feedback.problem.required"));
        }
        part.unit()
                .filter(unit -> !organization.isPresent(unit))
                .ifPresent(unit -> problems.add(new FieldProblem("unit" + position, "feedback.problem.unit", unit)));
    }

    private Feedback load(String number) {
        return feedbacks.findById(number).orElseThrow(() -> Refusal.notFound("feedback.refusal.unknown", number));
    }
}
