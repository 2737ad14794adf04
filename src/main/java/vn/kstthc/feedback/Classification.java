package vn.kstthc.feedback;

import java.util.List;
import java.util.Optional;

/**
 * What the officer decides about a feedback.
 *
 * @param parts at least one; exactly one unless it is handled
 * @param reason needed when class or unit of the first part differ from the proposal
 * @param repeats number of an earlier case that it repeats
 */
public record Classification(
        List<NewPart> parts,
        Optional<String> reason,
        Optional<String> refusalReason,
        Optional<RedirectTarget> redirectTo,
        Optional<String> repeats,
        Optional<String> field,
        Optional<String> releaseReason) {}
