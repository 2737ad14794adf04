package vn.kstthc.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.kstthc.calendar.WorkingCalendar;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.shared.Zones;

/** Goes through all open deadlines in pieces, to compare them with other premises or to write these down. */
@Component
class RunningDeadlines {

    private static final int PIECE = 2000;

    private final Ledger ledger;
    private final Rules rules;
    private final Projector projector;
    private final PendingNotices pending;
    private final CurrentStaff current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RunningDeadlines(
            Ledger ledger,
            Rules rules,
            Projector projector,
            PendingNotices pending,
            CurrentStaff current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.rules = rules;
        this.projector = projector;
        this.pending = pending;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** A row as it stands and as it would stand. */
    private record Change(LedgerRow before, LedgerRow after, DeadlineRule rule) {

        boolean isVisible() {
            return !before.due().equals(after.due())
                    || before.projection().provisional() != after.projection().provisional();
        }

        boolean isAny() {
            return isVisible() || before.ruleId() != after.ruleId();
        }

        DeadlineShift shift() {
            return new DeadlineShift(
                    before.id(),
                    before.caseNumber(),
                    before.subject(),
                    before.key(),
                    rule.title(),
                    before.unit(),
                    after.unit(),
                    before.due(),
                    after.due(),
                    after.projection().provisional());
        }
    }

    /** The open deadlines that these premises would touch; changes nothing. */
    List<DeadlineShift> compare(WorkingCalendar calendar, RuleBook book) {
        var shifts = new ArrayList<DeadlineShift>();
        forEachPiece(false, rows -> changes(rows, calendar, book).stream()
                .filter(Change::isVisible)
                .map(Change::shift)
                .forEach(shifts::add));
        return shifts;
    }

    /** Writes the dates that these premises give; open deadlines are locked until the transaction ends. */
    List<DeadlineShift> recount(WorkingCalendar calendar, RuleBook book, String reason) {
        var shifts = new ArrayList<DeadlineShift>();
        forEachPiece(true, rows -> changes(rows, calendar, book).stream()
                .filter(Change::isAny)
                .forEach(change -> {
                    write(change, calendar, EventKind.RECALCULATED, reason);
                    if (change.isVisible()) {
                        shifts.add(change.shift());
                    }
                }));
        ledger.confirm(calendar.version());
        return shifts;
    }

    /** Plans the notices of all open deadlines by the ladders as they are now; no date moves. */
    int replan(WorkingCalendar calendar) {
        var now = clock.instant();
        var count = new AtomicInteger();
        forEachPiece(true, rows -> {
            var plans = new LinkedHashMap<Long, RungPlan>();
            rows.forEach(row -> plans.put(row.id(), projector.plan(row, rules.byId(row.ruleId()), calendar, now)));
            count.addAndGet(ledger.replan(plans));
        });
        return count.get();
    }

    private void forEachPiece(boolean lock, Consumer<List<LedgerRow>> work) {
        var rows = ledger.openAfter(0, PIECE, lock);
        while (!rows.isEmpty()) {
            work.accept(rows);
            rows = ledger.openAfter(rows.get(rows.size() - 1).id(), PIECE, lock);
        }
    }

    private List<Change> changes(List<LedgerRow> rows, WorkingCalendar calendar, RuleBook book) {
        var happened = ledger.events(rows.stream().map(LedgerRow::id).toList());
        return rows.stream().map(row -> change(row, happened, calendar, book)).toList();
    }

    /** A deadline whose rule was taken back keeps the version it was started by. */
    private Change change(
            LedgerRow row, Map<Long, List<DeadlineEvent>> happened, WorkingCalendar calendar, RuleBook book) {
        var counted = rules.byId(row.ruleId());
        var rule = book.find(counted.code(), row.origin().anchor()).orElse(counted);
        var after = projector.project(row, rule, happened.getOrDefault(row.id(), List.of()), calendar);
        return new Change(row, after, rule);
    }

    private void write(Change change, WorkingCalendar calendar, EventKind kind, String reason) {
        var row = change.after();
        var now = clock.instant();
        var event = new DeadlineEvent(kind, today(), 0, reason, "", "", now, current.username());
        ledger.update(row, projector.plan(row, change.rule(), calendar, now), event);
        pending.follow(change.before(), row);
        var moved = !change.before().due().equals(row.due());
        if (moved && row.status() == LedgerStatus.OPEN) {
            events.publishEvent(
                    new DeadlineMoved(row.caseNumber(), row.subject(), row.key(), Zones.endOf(row.due()), event));
        }
    }

    private LocalDate today() {
        return Zones.dateOf(clock.instant());
    }

    /** The open deadlines of a unit as they would stand with another. */
    List<DeadlineShift> ofUnit(String from, String to) {
        return ledger.openOfUnit(from, false).stream()
                .map(row -> new Change(row, row.inUnit(to), rules.byId(row.ruleId())).shift())
                .toList();
    }

    List<DeadlineShift> handOver(String from, String to, WorkingCalendar calendar, String reason) {
        return ledger.openOfUnit(from, true).stream()
                .map(row -> new Change(row, row.inUnit(to), rules.byId(row.ruleId())))
                .map(change -> {
                    write(change, calendar, EventKind.UNIT_CHANGED, reason);
                    return change.shift();
                })
                .toList();
    }
}
