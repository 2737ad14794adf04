package vn.kstthc.deadline;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.kstthc.calendar.Snapshot;
import vn.kstthc.shared.Refusal;

/** The legal rules by effective date, read from memory. */
@Service
public class Rules {

    private final RuleStore store;
    private final Clock clock;
    private final Snapshot<RuleBook> current;

    Rules(RuleStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.current = new Snapshot<>(store::newestVersion, version -> new RuleBook(store.all()));
    }

    public RuleBook book() {
        return current.get();
    }

    /** The version that applies to an event of that date; refuses a code or date without one. */
    public DeadlineRule require(String code, LocalDate anchor) {
        return book().find(code, anchor)
                .orElseThrow(() -> Refusal.notFound("deadline.refusal.no-rule", code, anchor.toString()));
    }

    /** The version a deadline was counted by, also one that was added a moment ago or in this transaction. */
    DeadlineRule byId(long id) {
        return book().byId(id).orElseGet(() -> {
            current.expire();
            return book().byId(id).orElseThrow(() -> new IllegalStateException("No rule " + id));
        });
    }

    /** Keeps a new version and returns the book with it. Earlier versions stay. */
    @Transactional
    public RuleBook add(DeadlineRule rule, String by) {
        var before = new RuleBook(store.all());
        var book = before.with(store.insert(rule, clock.instant(), by));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                current.expire();
            }
        });
        return book;
    }
}
