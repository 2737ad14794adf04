package vn.kstthc.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.casefile.PartyRole;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** The way of one part to the unit that answers it (c4, c5): opened, handed over, accepted or returned, assigned finally. */
@Service
@Transactional
public class FeedbackParts {

    private final FeedbackRepository feedbacks;
    private final FeedbackPartRepository parts;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Organization organization;
    private final Clock clock;

    FeedbackParts(
            FeedbackRepository feedbacks,
            FeedbackPartRepository parts,
            CaseFiles files,
            Deadlines deadlines,
            Organization organization,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.parts = parts;
        this.files = files;
        this.deadlines = deadlines;
        this.organization = organization;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public FeedbackPart require(String partId) {
        return parts.findById(partId).orElseThrow(() -> Refusal.notFound("feedback.refusal.unknown", partId));
    }

    @Transactional(readOnly = true)
    public List<FeedbackPart> of(String number) {
        return parts.findByCaseNumberOrderByPosition(number);
    }

    /**
     * Starts the deadline of a part that is forwarded: 5 working days from receipt (Decree 20/2008 art. 9(1)(d));
     * conduct is forwarded by rule D13. Empty when it is handed to a unit of the system without a letter.
     */
    public Optional<Deadline> open(String partId) {
        var part = require(partId);
        if (!part.forwarded()) {
            return Optional.empty();
        }
        var rule = part.feedbackClass() == FeedbackClass.CONDUCT ? "D13" : "D12";
        var anchor = feedback(part).clockFrom();
        return Optional.of(start(part, "forward", rule, anchor, organization.holder(UnitFunction.CONTROL_OFFICE)));
    }

    /** A unit gets the part: it becomes a party and has a day to say whether it is competent. */
    public Deadline handOver(String partId, String unit) {
        var part = require(partId);
        part.assign(unit);
        files.join(part.caseNumber(), unit, PartyRole.HANDLER);
        files.record(
                part.caseNumber(), fact("feedback.timeline.handed-over", part).with("unit", Phrases.unit(unit)));
        return start(part, "accept", "F-ACCEPT", today(), unit);
    }

    /** The unit is competent; its own period starts on the day when it received the part (0.4.2). */
    public Deadline accept(String partId, LocalDate receivedOn) {
        var part = require(partId);
        requirePast("receivedOn", receivedOn);
        if (receivedOn.isBefore(Zones.dateOf(feedback(part).receivedAt()))) {
            throw Refusal.invalid(List.of(new FieldProblem("receivedOn", "feedback.problem.before-receipt")));
        }
        deadlines.meet(part.caseNumber(), partId, "accept", today());
        files.record(
                part.caseNumber(),
                fact("feedback.timeline.accepted", part)
                        .with("unit", Phrases.unit(unitOf(part)))
                        .on(Zones.startOf(receivedOn)));
        return startReply(part, receivedOn);
    }

    /**
     * The unit is not competent: back to the control office, the second time to the leadership of the committee, which
     * becomes a party. Returns the deadline of the new assignment.
     */
    public Deadline giveBack(String partId, String reason, Optional<String> proposedUnit) {
        var part = require(partId);
        deadlines.meet(part.caseNumber(), partId, "accept", today());
        part.giveBack(reason);
        if (part.returns() > 1) {
            files.join(part.caseNumber(), organization.committee(), PartyRole.OVERSEER);
        }
        files.record(
                part.caseNumber(),
                fact("feedback.timeline.given-back", part)
                        .with("unit", Phrases.unit(unitOf(part)))
                        .because(proposedUnit
                                .map(unit -> reason + " → " + organization.unitName(unit))
                                .orElse(reason)));
        return start(part, "reassign", "F-REASSIGN", today(), organization.holder(UnitFunction.CONTROL_OFFICE));
    }

    /** The control office names another unit. */
    public void reassign(String partId, String unit, String reason) {
        var part = require(partId);
        if (unit.equals(part.unit().orElse(""))) {
            throw Refusal.invalid(List.of(new FieldProblem("unit", "feedback.problem.same-unit")));
        }
        moveTo(part, unit);
        deadlines.meet(part.caseNumber(), partId, "reassign", today());
        files.record(
                part.caseNumber(),
                fact("feedback.timeline.reassigned", part)
                        .with("unit", Phrases.unit(unit))
                        .because(reason));
    }

    /** The Chairman, or the Vice-Chairman in charge, names the unit; it may not return the part any more. */
    public Deadline assignFinally(String partId, String unit, String direction, LocalDate decidedOn) {
        var part = require(partId);
        requirePast("decidedOn", decidedOn);
        moveTo(part, unit);
        deadlines.meet(part.caseNumber(), partId, "reassign", decidedOn);
        files.join(part.caseNumber(), unit, PartyRole.HANDLER);
        files.record(
                part.caseNumber(),
                fact("feedback.timeline.assigned-finally", part)
                        .with("unit", Phrases.unit(unit))
                        .because(direction)
                        .on(Zones.startOf(decidedOn)));
        return startReply(part, decidedOn);
    }

    private void moveTo(FeedbackPart part, String unit) {
        organization.require(unit);
        part.unit()
                .filter(before -> !before.equals(unit))
                .ifPresent(before -> files.leave(part.caseNumber(), before, PartyRole.HANDLER));
        part.assign(unit);
    }

    private Deadline startReply(FeedbackPart part, LocalDate from) {
        part.receivedOn(from);
        return start(part, "reply", part.complexity().rule(), from, unitOf(part));
    }

    private Deadline start(FeedbackPart part, String key, String rule, LocalDate anchor, String unit) {
        return deadlines.start(new DeadlineStart(part.caseNumber(), part.id(), key, rule, anchor, unit));
    }

    private void requirePast(String field, LocalDate day) {
        if (day.isAfter(today())) {
            throw Refusal.invalid(List.of(new FieldProblem(field, "feedback.problem.future")));
        }
    }

    private static String unitOf(FeedbackPart part) {
        return part.unit().orElseThrow();
    }

    private static Fact fact(String kind, FeedbackPart part) {
        return Fact.of(kind).with("part", String.valueOf(part.position()));
    }

    private Feedback feedback(FeedbackPart part) {
        return feedbacks.findById(part.caseNumber()).orElseThrow();
    }

    private LocalDate today() {
        return Zones.dateOf(clock.instant());
    }
}
