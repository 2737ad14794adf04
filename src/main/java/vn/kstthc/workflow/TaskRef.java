package vn.kstthc.workflow;

import java.util.Map;

/**
 * A user task as the domain sees it. {@code subject} is the process variable of that name: the id of the part, visit or
 * document that the task is about, "" when it is about the whole case. {@code variables} are those of the process.
 */
public record TaskRef(
        String taskId,
        String processKey,
        String taskKey,
        String caseNumber,
        String subject,
        String name,
        Map<String, Object> variables) {}
