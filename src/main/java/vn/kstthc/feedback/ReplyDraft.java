package vn.kstthc.feedback;

import java.util.Map;
import java.util.Optional;

/**
 * What the handling officer found and proposes to answer.
 *
 * @param basis {@code YES} when the basis is sufficient and the six tests were made, {@code NOT_NEEDED} for conduct
 * @param tests result by name of the six tests, empty unless the basis is sufficient
 */
public record ReplyDraft(
        String findings,
        Optional<String> collectNote,
        Optional<String> basis,
        Map<String, TestResult> tests,
        Optional<Outcome> outcome,
        Optional<String> outcomeDetail,
        Optional<String> replyText) {}
