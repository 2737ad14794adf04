package vn.kstthc.workflow;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes {@code app.task_mirror} inside the engine's transaction: one statement per task event. */
@Component
class TaskMirrorWriter {

    static final String SUBJECT = "subject";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskMirrorWriter(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    void write(DelegateTask delegate) {
        var task = (TaskEntity) delegate;
        switch (delegate.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> create(task);
            case TaskListener.EVENTNAME_UPDATE -> update(task);
            case TaskListener.EVENTNAME_COMPLETE -> end(task, "COMPLETED");
            default -> end(task, "DELETED");
        }
    }

    private void create(TaskEntity task) {
        jdbc.sql(
                        """
                        insert into app.task_mirror (task_id, case_number, subject, process_key, task_key, name,
                                                     candidate_group, assignee, due_at, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        task.getId(),
                        caseNumber(task),
                        subject(task),
                        task.getProcessDefinition().getKey(),
                        task.getTaskDefinitionKey(),
                        plainName(task),
                        candidateGroup(task),
                        task.getAssignee(),
                        at(task.getDueDate()),
                        at(task.getCreateTime()))
                .update();
        events.publishEvent(assigned(task));
    }

    private void update(TaskEntity task) {
        jdbc.sql(
                        """
                        update app.task_mirror set name = ?, candidate_group = ?, assignee = ?, due_at = ?
                        where task_id = ?
                        """)
                .params(plainName(task), candidateGroup(task), task.getAssignee(), at(task.getDueDate()), task.getId())
                .update();
        if (task.getAssignee() != null && task.getPropertyChanges().containsKey(TaskEntity.ASSIGNEE)) {
            events.publishEvent(assigned(task));
        }
    }

    private static TaskAssigned assigned(TaskEntity task) {
        return new TaskAssigned(
                caseNumber(task),
                task.getId(),
                task.getTaskDefinitionKey(),
                plainName(task),
                candidateGroup(task),
                task.getAssignee(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }

    private void end(TaskEntity task, String outcome) {
        jdbc.sql("update app.task_mirror set outcome = ?, ended_at = ? where task_id = ?")
                .params(outcome, clock.instant().atOffset(ZoneOffset.UTC), task.getId())
                .update();
        events.publishEvent(new TaskEnded(caseNumber(task), task.getId(), task.getTaskDefinitionKey()));
    }

    static String caseNumber(TaskEntity task) {
        return Objects.requireNonNullElse(task.getExecution().getProcessBusinessKey(), "");
    }

    static String subject(TaskEntity task) {
        return task.getVariable(SUBJECT) instanceof String subject ? subject : "";
    }

    static String plainName(TaskEntity task) {
        var name = Objects.requireNonNullElse(task.getName(), task.getTaskDefinitionKey());
        var prefix = caseNumber(task) + NumberedName.SEPARATOR;
        return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    /** A link that was removed in this command is still among the candidates until the flush. */
    private static String candidateGroup(TaskEntity task) {
        var entities = Context.getCommandContext().getDbEntityManager();
        return task.getCandidates().stream()
                .filter(link -> !entities.isDeleted((IdentityLinkEntity) link))
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    private static @Nullable OffsetDateTime at(@Nullable Date date) {
        return date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC);
    }
}
