package vn.kstthc.casefile;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kstthc.deadline.DeadlineMoved;
import vn.kstthc.deadline.DeadlineView;
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
        files.record(
                moved.caseNumber(),
                Fact.of("casefile.timeline.deadline-moved")
                        .with("deadline", titleOf(moved))
                        .with("due", Phrases.date(Zones.dateOf(moved.due()))));
    }

    private String titleOf(DeadlineMoved moved) {
        return deadlines.of(moved.caseNumber()).stream()
                .filter(view -> view.key().equals(moved.key()) && view.subject().equals(moved.subject()))
                .map(DeadlineView::title)
                .findFirst()
                .orElse(moved.key());
    }
}
