package vn.kstthc.inspection;

import java.util.UUID;

/** The team's answer to a question. */
public record Answer(UUID question, AnswerValue answer, String note) {}
