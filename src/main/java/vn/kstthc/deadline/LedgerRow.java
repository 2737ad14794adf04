package vn.kstthc.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kstthc.shared.Zones;

/** A row of the ledger: what was started, how it stands, and the projection of its due date. */
record LedgerRow(
        long id,
        Origin origin,
        String unit,
        LedgerStatus status,
        Projection projection,
        int extensions,
        @Nullable LocalDate metOn) {

    /** What never changes about a deadline: where it belongs and from which event it is counted. */
    record Origin(
            String caseNumber,
            String subject,
            String key,
            @Nullable Integer amount,
            LocalDate anchor,
            @Nullable LocalTime time) {}

    /** A row as it is started, not written and not projected yet. */
    static LedgerRow started(DeadlineStart start, DeadlineRule rule) {
        var origin = new Origin(
                start.caseNumber(), start.subject(), start.key(), start.amount(), start.anchor(), start.time());
        var projection = new Projection(rule.id(), start.anchor(), false, 0);
        return new LedgerRow(0, origin, start.unit(), LedgerStatus.OPEN, projection, 0, null);
    }

    String caseNumber() {
        return origin.caseNumber();
    }

    String subject() {
        return origin.subject();
    }

    String key() {
        return origin.key();
    }

    long ruleId() {
        return projection.ruleId();
    }

    LocalDate due() {
        return projection.due();
    }

    /** Whether the other row says the same: then a repeated start changes nothing. */
    boolean startedLike(LedgerRow other) {
        return ruleId() == other.ruleId() && origin.equals(other.origin) && unit.equals(other.unit);
    }

    DeadlineState state(Instant now) {
        return switch (status) {
            case CANCELLED -> DeadlineState.CANCELLED;
            case SUSPENDED -> DeadlineState.SUSPENDED;
            case MET -> met().isAfter(due()) ? DeadlineState.MET_LATE : DeadlineState.MET;
            case OPEN -> now.isAfter(Zones.endOf(due())) ? DeadlineState.OVERDUE : DeadlineState.RUNNING;
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
                id,
                caseNumber(),
                subject(),
                key(),
                rule.code(),
                rule.title(),
                origin.anchor(),
                unit,
                due(),
                projection.provisional(),
                state(now));
    }

    /** What the calculator needs, with the rule's amount replaced where the deadline was started with its own. */
    Calculator.Input input(DeadlineRule rule, List<DeadlineEvent> events) {
        var term = origin.amount() != null && rule.term() instanceof Term.Duration duration
                ? duration.withAmount(origin.amount())
                : rule.term();
        return new Calculator.Input(term, origin.anchor(), Optional.ofNullable(origin.time()), events);
    }

    LedgerRow withId(long newId) {
        return new LedgerRow(newId, origin, unit, status, projection, extensions, metOn);
    }

    LedgerRow with(LedgerStatus newStatus) {
        return new LedgerRow(id, origin, unit, newStatus, projection, extensions, metOn);
    }

    LedgerRow metOn(LocalDate date) {
        return new LedgerRow(id, origin, unit, LedgerStatus.MET, projection, extensions, date);
    }

    LedgerRow inUnit(String newUnit) {
        return new LedgerRow(id, origin, newUnit, status, projection, extensions, metOn);
    }

    LedgerRow extended() {
        return new LedgerRow(id, origin, unit, status, projection, extensions + 1, metOn);
    }

    LedgerRow with(Projection newProjection) {
        return new LedgerRow(id, origin, unit, status, newProjection, extensions, metOn);
    }
}
