package vn.kstthc.casefile;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.deadline.DeadlineEvent;
import vn.kstthc.deadline.DeadlineMoved;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.organization.Phrases;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.Processes;

/** When the ledger moves a deadline, the timers and tasks of the case move with it and the timeline says so. */
@Component
class DueDateFollower {

    private final Processes processes;
    private final CaseFiles files;
    private final Deadlines deadlines;

    DueDateFollower(Processes processes, CaseFiles files, Deadlines deadlines) {
        this.processes = processes;
        this.files = files;
        this.deadlines = deadlines;
    }

    @EventListener
    void on(DeadlineMoved moved) {
        processes.moveDue(moved.caseNumber(), moved.subject(), moved.key() + "DueAt", moved.due());
        files.record(moved.caseNumber(), fact(moved));
    }

    private Fact fact(DeadlineMoved moved) {
        var cause = moved.cause();
        return switch (cause.kind()) {
            case SUSPENDED ->
                at(
                        cause,
                        of("suspended", moved)
                                .with("on", Phrases.date(cause.on()))
                                .with("ground", cause.ground()));
            case RESUMED ->
                at(
                        cause,
                        of("resumed", moved)
                                .with("on", Phrases.date(cause.on()))
                                .with("due", due(moved)));
            case EXTENDED -> extended(moved);
            case RECALCULATED ->
                of("deadline-moved", moved).with("due", due(moved)).because(cause.reason());
            default -> of("deadline-moved", moved).with("due", due(moved));
        };
    }

    /** A stopped clock has no due date to name. */
    private Fact extended(DeadlineMoved moved) {
        var cause = moved.cause();
        var fact = moved.isParked()
                ? of("extended-suspended", moved).with("amount", String.valueOf(cause.amount()))
                : of("extended", moved).with("due", due(moved));
        return fact.with("ground", cause.ground())
                .with("approver", Phrases.staff(cause.approvedBy()))
                .because(cause.reason());
    }

    private Fact of(String what, DeadlineMoved moved) {
        return Fact.of("casefile.timeline." + what).with("deadline", titleOf(moved));
    }

    /** What was recorded later stands in the timeline on its own day. */
    private static Fact at(DeadlineEvent cause, Fact fact) {
        var past = cause.on().isBefore(Zones.dateOf(cause.recordedAt()));
        return (past ? fact.on(Zones.endOf(cause.on())) : fact).because(cause.reason());
    }

    private static String due(DeadlineMoved moved) {
        return Phrases.date(Zones.dateOf(moved.due()));
    }

    private String titleOf(DeadlineMoved moved) {
        return deadlines
                .find(moved.caseNumber(), moved.subject(), moved.key())
                .map(Deadline::title)
                .orElse(moved.key());
    }
}
