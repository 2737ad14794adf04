package vn.kstthc.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kstthc.shared.Zones;

/** A row of the ledger: what was started, and the projection of its due date with the versions it was counted from. */
record LedgerRow(
        long id,
        String caseNumber,
        String subject,
        String key,
        long ruleId,
        @Nullable Integer amount,
        LocalDate anchor,
        @Nullable LocalTime anchorTime,
        String unit,
        LedgerStatus status,
        LocalDate due,
        boolean provisional,
        long calendarVersion,
        int extensions,
        @Nullable LocalDate metOn) {

    /** A row as it is started, not projected yet. */
    static LedgerRow started(DeadlineStart start, DeadlineRule rule) {
        return new LedgerRow(
                0,
                start.caseNumber(),
                start.subject(),
                start.key(),
                rule.id(),
                start.amount(),
                start.anchor(),
                start.time(),
                start.unit(),
                LedgerStatus.OPEN,
                start.anchor(),
                false,
                0,
                0,
                null);
    }

    /** Whether the other row says the same: then a repeated start changes nothing. */
    boolean startedLike(LedgerRow other) {
        return ruleId == other.ruleId
                && Objects.equals(amount, other.amount)
                && anchor.equals(other.anchor)
                && Objects.equals(anchorTime, other.anchorTime)
                && unit.equals(other.unit);
    }

    DeadlineState state(Instant now) {
        return switch (status) {
            case CANCELLED -> DeadlineState.CANCELLED;
            case SUSPENDED -> DeadlineState.SUSPENDED;
            case MET -> met().isAfter(due) ? DeadlineState.MET_LATE : DeadlineState.MET;
            case OPEN -> now.isAfter(Zones.endOf(due)) ? DeadlineState.OVERDUE : DeadlineState.RUNNING;
        };
    }

    private LocalDate met() {
        return Optional.ofNullable(metOn).orElseThrow();
    }

    /** The day up to which lateness is counted: the day it was met, or today. */
    LocalDate measuredOn(LocalDate today) {
        return status == LedgerStatus.MET ? met() : today;
    }

    Deadline toDeadline(DeadlineRule rule, Instant now) {
        return new Deadline(
                id, caseNumber, subject, key, rule.code(), rule.title(), anchor, unit, due, provisional, state(now));
    }

    /** What the calculator needs, with the rule's amount replaced where the deadline was started with its own. */
    Calculator.Input input(DeadlineRule rule, List<DeadlineEvent> events) {
        var term = amount != null && rule.term() instanceof Term.Duration duration
                ? duration.withAmount(amount)
                : rule.term();
        return new Calculator.Input(term, anchor, Optional.ofNullable(anchorTime), events);
    }

    LedgerRow withId(long newId) {
        return new LedgerRow(
                newId,
                caseNumber,
                subject,
                key,
                ruleId,
                amount,
                anchor,
                anchorTime,
                unit,
                status,
                due,
                provisional,
                calendarVersion,
                extensions,
                metOn);
    }

    LedgerRow with(LedgerStatus newStatus) {
        return new LedgerRow(
                id,
                caseNumber,
                subject,
                key,
                ruleId,
                amount,
                anchor,
                anchorTime,
                unit,
                newStatus,
                due,
                provisional,
                calendarVersion,
                extensions,
                metOn);
    }

    LedgerRow metOn(LocalDate date) {
        return new LedgerRow(
                id,
                caseNumber,
                subject,
                key,
                ruleId,
                amount,
                anchor,
                anchorTime,
                unit,
                LedgerStatus.MET,
                due,
                provisional,
                calendarVersion,
                extensions,
                date);
    }

    LedgerRow inUnit(String newUnit) {
        return new LedgerRow(
                id,
                caseNumber,
                subject,
                key,
                ruleId,
                amount,
                anchor,
                anchorTime,
                newUnit,
                status,
                due,
                provisional,
                calendarVersion,
                extensions,
                metOn);
    }

    LedgerRow extended() {
        return new LedgerRow(
                id,
                caseNumber,
                subject,
                key,
                ruleId,
                amount,
                anchor,
                anchorTime,
                unit,
                status,
                due,
                provisional,
                calendarVersion,
                extensions + 1,
                metOn);
    }

    LedgerRow projected(long newRuleId, LocalDate newDue, boolean nowProvisional, long newCalendarVersion) {
        return new LedgerRow(
                id,
                caseNumber,
                subject,
                key,
                newRuleId,
                amount,
                anchor,
                anchorTime,
                unit,
                status,
                newDue,
                nowProvisional,
                newCalendarVersion,
                extensions,
                metOn);
    }
}
