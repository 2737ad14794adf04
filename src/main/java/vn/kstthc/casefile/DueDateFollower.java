package vn.kstthc.casefile;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kstthc.deadline.Deadline;
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
        return moved.isParked()
                ? Fact.of("casefile.timeline.deadline-suspended").with("deadline", titleOf(moved))
                : Fact.of("casefile.timeline.deadline-moved")
                        .with("deadline", titleOf(moved))
                        .with("due", Phrases.date(Zones.dateOf(moved.due())));
    }

    private String titleOf(DeadlineMoved moved) {
        return deadlines
                .find(moved.caseNumber(), moved.subject(), moved.key())
                .map(Deadline::title)
                .orElse(moved.key());
    }
}
