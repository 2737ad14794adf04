package vn.kstthc.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A deadline to start: which case and part ({@code subject}, "" for the whole case), under which key of that case, by
 * which rule, from which event date, and the unit that has to act. {@code amount} replaces the rule's own where set;
 * {@code time} of the event matters only to rules with a cut-off within the day.
 */
public record DeadlineStart(
        String caseNumber,
        String subject,
        String key,
        String ruleCode,
        LocalDate anchor,
        String unit,
        @Nullable Integer amount,
        @Nullable LocalTime time) {

    public DeadlineStart(
            String caseNumber, String subject, String key, String ruleCode, LocalDate anchor, String unit) {
        this(caseNumber, subject, key, ruleCode, anchor, unit, null, null);
    }

    public DeadlineStart withAmount(int newAmount) {
        return new DeadlineStart(caseNumber, subject, key, ruleCode, anchor, unit, newAmount, time);
    }

    public DeadlineStart withTime(LocalTime newTime) {
        return new DeadlineStart(caseNumber, subject, key, ruleCode, anchor, unit, amount, newTime);
    }
}
