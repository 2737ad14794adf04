package vn.kstthc.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task was created or given to somebody else, told within the engine's transaction. Without an assignee it is offered
 * to the people of the group ({@code <unit>} or {@code <unit>:<role>}).
 */
public record TaskAssigned(
        String caseNumber,
        String taskId,
        String taskKey,
        String name,
        String group,
        @Nullable String assignee,
        @Nullable Instant dueAt) {}
