package vn.kstthc.deadline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of a legal rule. A version is never edited: the highest version valid on the anchor's date applies.
 * {@code maxExtensions} is how often a deadline of this rule may be extended (empty: no limit), {@code ladder} names who
 * is told when.
 */
public record DeadlineRule(
        long id,
        String code,
        int version,
        String title,
        Term term,
        String basis,
        RuleStatus status,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Optional<Integer> maxExtensions,
        String ladder) {

    public boolean validOn(LocalDate date) {
        return !date.isBefore(validFrom) && validTo.map(to -> !date.isAfter(to)).orElse(true);
    }

    boolean allowsExtensionAfter(int extensions) {
        return maxExtensions.map(max -> extensions < max).orElse(true);
    }

    /** Only a counted period that runs forward can stop: what is fixed to a day passes whatever happens. */
    boolean isSuspendable() {
        return term instanceof Term.Duration duration && duration.direction() == Direction.FORWARD;
    }

    DeadlineRule withId(long newId) {
        return new DeadlineRule(
                newId, code, version, title, term, basis, status, validFrom, validTo, maxExtensions, ladder);
    }
}
