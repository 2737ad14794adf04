package vn.kstthc.supervision;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kstthc.notification.Notice;
import vn.kstthc.notification.NoticeKind;
import vn.kstthc.notification.Notices;
import vn.kstthc.notification.Silence;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Phrases;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.TaskAssigned;
import vn.kstthc.workflow.TaskEnded;

/** Tells people of new work: the assignee, else those of the group; at once when it is due within a day. */
@Component
class AssignmentNotices {

    private static final String RUNG = NoticeKind.ASSIGNED.name();
    private static final Duration SOON = Duration.ofHours(24);

    private final Notices notices;
    private final Silence silence;
    private final GroupPeople people;
    private final CurrentStaff current;
    private final Clock clock;

    AssignmentNotices(Notices notices, Silence silence, GroupPeople people, CurrentStaff current, Clock clock) {
        this.notices = notices;
        this.silence = silence;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    @EventListener
    void on(TaskAssigned task) {
        if (silence.isOn() || task.caseNumber().isEmpty() || current.username().equals(task.assignee())) {
            return; // nobody is told of what he takes himself, or of what one notice tells together
        }
        notices.enqueue(
                recipients(task).stream().map(person -> notice(task, person)).toList());
    }

    /** Nobody is told in the next digest of work that is done. */
    @EventListener
    void on(TaskEnded task) {
        notices.withdraw(task.caseNumber(), step(task.taskKey(), task.taskId()), RUNG);
    }

    private List<String> recipients(TaskAssigned task) {
        return task.assignee() == null ? people.of(task.group()) : List.of(task.assignee());
    }

    private Notice notice(TaskAssigned task, String person) {
        var args = new LinkedHashMap<String, String>();
        args.put("task", task.name());
        if (task.dueAt() != null) {
            args.put("due", Phrases.date(Zones.dateOf(task.dueAt())));
        }
        return new Notice(
                task.caseNumber(),
                step(task.taskKey(), task.taskId()),
                RUNG,
                person,
                NoticeKind.ASSIGNED,
                isSoon(task.dueAt()),
                task.dueAt() == null ? "notification.assigned" : "notification.assigned-due",
                args,
                "/app/cases/" + task.caseNumber());
    }

    /** A step that comes again, after a return, is told again. */
    private static String step(String taskKey, String taskId) {
        return taskKey + ":" + taskId;
    }

    private boolean isSoon(@Nullable Instant dueAt) {
        return dueAt != null && dueAt.isBefore(clock.instant().plus(SOON));
    }
}
