package vn.kstthc.workflow;

import java.util.Optional;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;

/**
 * The rule of who works on a task: its assignee, and while nobody or a colleague has it, its candidates may see it. Its
 * owner, who waits for it, only reads it.
 */
final class TaskAccess {

    private TaskAccess() {}

    /** The person on whose behalf the engine works; empty in background work and inside our own domain code. */
    static Optional<Authentication> current(CommandContext context) {
        return context.isAuthorizationCheckEnabled()
                ? Optional.ofNullable(context.getAuthentication())
                : Optional.empty();
    }

    static boolean isMine(TaskEntity task, Authentication me) {
        return me.getUserId().equals(task.getAssignee())
                || task.getCandidates().stream().anyMatch(link -> names(link, me));
    }

    /** Whether the person waits for the task to be done by others. */
    static boolean isAwaited(TaskEntity task, Authentication me) {
        return me.getUserId().equals(task.getOwner());
    }

    static boolean isSomebodyElses(TaskEntity task, Authentication me) {
        return task.getAssignee() != null && !task.getAssignee().equals(me.getUserId());
    }

    private static boolean names(IdentityLink link, Authentication me) {
        return me.getUserId().equals(link.getUserId())
                || (me.getGroupIds() != null && me.getGroupIds().contains(link.getGroupId()));
    }
}
