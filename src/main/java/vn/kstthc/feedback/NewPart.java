package vn.kstthc.feedback;

import java.util.Optional;

/** A part as the classifying officer describes it: handled by a unit of the system, or by a recipient outside. */
public record NewPart(
        FeedbackClass feedbackClass,
        Optional<String> unit,
        Optional<String> recipient,
        Complexity complexity,
        String summary) {}
