package vn.kstthc.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kstthc.calendar.Calendars;
import vn.kstthc.shared.Zones;

/** Shows the ledger: what a case owes and why. */
@Component
class LedgerReader {

    private final Ledger ledger;
    private final Rules rules;
    private final Calendars calendars;
    private final Explanations explanations;
    private final Clock clock;

    LedgerReader(Ledger ledger, Rules rules, Calendars calendars, Explanations explanations, Clock clock) {
        this.ledger = ledger;
        this.rules = rules;
        this.calendars = calendars;
        this.explanations = explanations;
        this.clock = clock;
    }

    Optional<Deadline> find(String caseNumber, String subject, String key) {
        var now = clock.instant();
        return ledger.newest(caseNumber, subject, key).map(row -> row.toDeadline(ruleOf(row), now));
    }

    List<DeadlineView> of(String caseNumber) {
        var rows = ledger.ofCase(caseNumber);
        var events = ledger.events(rows.stream().map(LedgerRow::id).toList());
        var now = clock.instant();
        return rows.stream()
                .map(row -> view(row, events.getOrDefault(row.id(), List.of()), now))
                .toList();
    }

    private DeadlineView view(LedgerRow row, List<DeadlineEvent> events, Instant now) {
        var rule = ruleOf(row);
        return new DeadlineView(
                row.id(),
                row.subject(),
                row.key(),
                rule.code(),
                rule.title(),
                row.origin().anchor(),
                row.due(),
                Zones.endOf(row.due()),
                row.state(now),
                row.projection().provisional(),
                lateness(row, now),
                explain(row, rule, events),
                row.unit(),
                row.status() == LedgerStatus.OPEN && rule.isSuspendable(),
                row.status().isOpen() && rule.allowsExtensionAfter(row.extensions()));
    }

    private int lateness(LedgerRow row, Instant now) {
        var late = row.state(now) == DeadlineState.OVERDUE || row.state(now) == DeadlineState.MET_LATE;
        return late ? calendars.current().workingDaysBetween(row.due(), row.measuredOn(Zones.dateOf(now))) : 0;
    }

    /** Counted again with the rule and the calendar that gave the date, so that it proves the date that is stored. */
    private List<String> explain(LedgerRow row, DeadlineRule rule, List<DeadlineEvent> events) {
        return explanations.text(Calculator.calculate(
                rule, row.input(rule, events), calendars.at(row.projection().calendarVersion())));
    }

    private DeadlineRule ruleOf(LedgerRow row) {
        return rules.byId(row.ruleId());
    }
}
