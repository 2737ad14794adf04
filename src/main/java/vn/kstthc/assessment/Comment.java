package vn.kstthc.assessment;

import java.util.Optional;

/** A comment of the control office and, once given, the drafter's answer to it. */
public record Comment(
        long id, String caseNumber, int position, String text, Optional<CommentAnswer> answer, String answerText) {}
