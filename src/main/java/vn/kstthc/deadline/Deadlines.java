package vn.kstthc.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.calendar.Calendars;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.shared.Parked;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/**
 * The ledger of legal deadlines: the only door that starts, suspends, resumes, extends, meets or cancels one. Dates are
 * dates of the event, not of the click. Refusals are {@link Refusal}.
 */
@Service
public class Deadlines {

    private final Ledger ledger;
    private final LedgerReader reader;
    private final Rules rules;
    private final Calendars calendars;
    private final Projector projector;
    private final PendingNotices pending;
    private final CurrentStaff current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Deadlines(
            Ledger ledger,
            LedgerReader reader,
            Rules rules,
            Calendars calendars,
            Projector projector,
            PendingNotices pending,
            CurrentStaff current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.reader = reader;
        this.rules = rules;
        this.calendars = calendars;
        this.projector = projector;
        this.pending = pending;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Starts a deadline. The same start again returns the open one, so a repeated delegate does no harm; a different
     * start under the same key replaces the open one, which is cancelled.
     */
    @Transactional
    public Deadline start(DeadlineStart start) {
        DeadlineCheck.requireStart(start);
        var rule = rules.require(start.ruleCode(), start.anchor());
        var row = projector.project(LedgerRow.started(start, rule), rule, List.of(), calendars.current());
        return insert(row, rule).orElseGet(() -> startAgain(row, rule));
    }

    private Optional<Deadline> insert(LedgerRow row, DeadlineRule rule) {
        var now = clock.instant();
        var plan = projector.plan(row, rule, calendars.current(), now);
        return ledger.insert(row, plan, now, current.username())
                .map(id -> row.withId(id).toDeadline(rule, now));
    }

    private Deadline startAgain(LedgerRow row, DeadlineRule rule) {
        var open = requireOpen(row.caseNumber(), row.subject(), row.key());
        if (open.startedLike(row)) {
            return open.toDeadline(rule, clock.instant());
        }
        var restarted = event(EventKind.CANCELLED, today(), 0, "deadline.reason.restarted", "", "");
        ledger.update(open.with(LedgerStatus.CANCELLED), RungPlan.NONE, restarted);
        pending.follow(open, row);
        var started =
                insert(row, rule).orElseThrow(() -> Refusal.conflict("deadline.refusal.just-started", rule.title()));
        if (!open.due().equals(row.due()) || open.status() == LedgerStatus.SUSPENDED) {
            publish(row, started.due(), restarted);
        }
        return started;
    }

    /** Stops the clock after the day {@code on}; the days that remain are kept until it is resumed. */
    @Transactional
    public void suspend(String caseNumber, String subject, String key, LocalDate on, String reason, String ground) {
        DeadlineCheck.requireTexts(reason, ground);
        DeadlineCheck.requireNotFuture(on, today());
        var row = requireOpen(caseNumber, subject, key);
        DeadlineCheck.requireSuspendable(row, ruleOf(row), ledger.events(row.id()), on);
        var suspended = event(EventKind.SUSPENDED, on, 0, reason, ground, "");
        ledger.update(row.with(LedgerStatus.SUSPENDED), RungPlan.NONE, suspended);
        pending.withdraw(row);
        publish(row, Parked.AT, suspended);
    }

    /** Lets the clock run again from the day after {@code on}. */
    @Transactional
    public void resume(String caseNumber, String subject, String key, LocalDate on, String reason) {
        DeadlineCheck.requireReason(reason);
        DeadlineCheck.requireNotFuture(on, today());
        var row = requireOpen(caseNumber, subject, key);
        DeadlineCheck.requireResumable(row, ruleOf(row), ledger.events(row.id()), on);
        var resumed = event(EventKind.RESUMED, on, 0, reason, "", "");
        var moved = move(row.with(LedgerStatus.OPEN), resumed);
        publish(moved, Zones.endOf(moved.due()), resumed);
    }

    /** Adds days of the rule's own counter, as often as the rule allows. */
    @Transactional
    public Deadline extend(
            String caseNumber,
            String subject,
            String key,
            int amount,
            String reason,
            String ground,
            String approvedBy) {
        DeadlineCheck.requireExtension(amount, reason, ground, approvedBy);
        var row = requireOpen(caseNumber, subject, key);
        DeadlineCheck.requireExtendable(row, ruleOf(row));
        var extended = event(EventKind.EXTENDED, today(), amount, reason, ground, approvedBy);
        var moved = move(row.extended(), extended);
        publish(moved, moved.status() == LedgerStatus.OPEN ? Zones.endOf(moved.due()) : Parked.AT, extended);
        return moved.toDeadline(ruleOf(moved), clock.instant());
    }

    /** The duty was done on that day. Doing it again, or for a cancelled one, changes nothing. */
    @Transactional
    public void meet(String caseNumber, String subject, String key, LocalDate on) {
        DeadlineCheck.requireNotFuture(on, today());
        var open = ledger.lockOpen(caseNumber, subject, key);
        if (open.isEmpty()) {
            requireKnown(caseNumber, subject, key);
        }
        open.ifPresent(row -> close(row.metOn(on), EventKind.MET, on, ""));
    }

    /** The duty fell away. Nothing happens when no deadline of the key is open. */
    @Transactional
    public void cancel(String caseNumber, String subject, String key, String reason) {
        DeadlineCheck.requireReason(reason);
        ledger.lockOpen(caseNumber, subject, key).ifPresent(row -> cancel(row, reason));
    }

    @Transactional
    public void cancelAll(String caseNumber, String reason) {
        DeadlineCheck.requireReason(reason);
        ledger.lockAllOpen(caseNumber).forEach(row -> cancel(row, reason));
    }

    private void cancel(LedgerRow row, String reason) {
        close(row.with(LedgerStatus.CANCELLED), EventKind.CANCELLED, today(), reason);
    }

    private void close(LedgerRow row, EventKind kind, LocalDate on, String reason) {
        ledger.update(row, RungPlan.NONE, event(kind, on, 0, reason, "", ""));
        pending.withdraw(row);
    }

    /** Counts the row again with one more event and writes both. */
    private LedgerRow move(LedgerRow row, DeadlineEvent event) {
        var rule = ruleOf(row);
        var calendar = calendars.current();
        var all = new ArrayList<>(ledger.events(row.id()));
        all.add(event);
        var moved = projector.project(row, rule, all, calendar);
        ledger.update(moved, projector.plan(moved, rule, calendar, clock.instant()), event);
        pending.follow(row, moved);
        return moved;
    }

    private DeadlineEvent event(
            EventKind kind, LocalDate on, int amount, String reason, String ground, String approvedBy) {
        return new DeadlineEvent(kind, on, amount, reason, ground, approvedBy, clock.instant(), current.username());
    }

    private void publish(LedgerRow row, Instant due, DeadlineEvent cause) {
        events.publishEvent(new DeadlineMoved(row.caseNumber(), row.subject(), row.key(), due, cause));
    }

    private DeadlineRule ruleOf(LedgerRow row) {
        return rules.byId(row.ruleId());
    }

    private LocalDate today() {
        return Zones.dateOf(clock.instant());
    }

    private LedgerRow requireOpen(String caseNumber, String subject, String key) {
        var open = ledger.lockOpen(caseNumber, subject, key);
        if (open.isEmpty()) {
            requireKnown(caseNumber, subject, key);
        }
        return open.orElseThrow(() -> Refusal.conflict("deadline.refusal.closed"));
    }

    private void requireKnown(String caseNumber, String subject, String key) {
        if (ledger.newest(caseNumber, subject, key).isEmpty()) {
            throw Refusal.notFound("deadline.refusal.unknown", key);
        }
    }

    /** The newest deadline of the key, open or closed. */
    @Transactional(readOnly = true)
    public Optional<Deadline> find(String caseNumber, String subject, String key) {
        return reader.find(caseNumber, subject, key);
    }

    /** The date that a rule would give from an anchor, without starting anything. */
    @Transactional(readOnly = true)
    public LocalDate project(String ruleCode, LocalDate anchor) {
        var term = rules.require(ruleCode, anchor).term();
        return Calculator.calculate(new Calculator.Input(term, anchor), calendars.current())
                .due();
    }

    /** Every deadline of the case in the order they were started, with its explanation. */
    @Transactional(readOnly = true)
    public List<DeadlineView> of(String caseNumber) {
        return reader.of(caseNumber);
    }
}
