package vn.kstthc.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One open task in a list. {@code name} carries no case number; {@code group} is the candidate group. */
public record WorkItem(
        String taskId,
        String caseNumber,
        String subject,
        String processKey,
        String taskKey,
        String name,
        String group,
        @Nullable String assignee,
        @Nullable Instant dueAt,
        Instant createdAt) {}
