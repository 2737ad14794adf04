package vn.kstthc.workflow;

/** A task was done or withdrawn, told within the engine's transaction. */
public record TaskEnded(String caseNumber, String taskId, String taskKey) {}
