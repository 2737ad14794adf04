package vn.kstthc.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.kstthc.shared.Page;

/**
 * The ledger of legal deadlines: the only door that starts, suspends, resumes, extends, meets or cancels one. Dates are
 * dates of the event, not of the click. Refusals are {@link vn.kstthc.shared.Refusal}.
 */
@Service
public class Deadlines {

    /** Where the timers of a suspended deadline wait until it is resumed. */
    public static final Instant PARKED = Instant.parse("2099-12-31T16:59:59Z");

    /** Starts a deadline, or returns the open one when the same was started before. */
    public Deadline start(DeadlineStart start) {
        throw new UnsupportedOperationException();
    }

    public void suspend(String caseNumber, String subject, String key, LocalDate on, String reason, String ground) {
        throw new UnsupportedOperationException();
    }

    public void resume(String caseNumber, String subject, String key, LocalDate on, String reason) {
        throw new UnsupportedOperationException();
    }

    public Deadline extend(
            String caseNumber,
            String subject,
            String key,
            int amount,
            String reason,
            String ground,
            String approvedBy) {
        throw new UnsupportedOperationException();
    }

    public void meet(String caseNumber, String subject, String key, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    public void cancel(String caseNumber, String subject, String key, String reason) {
        throw new UnsupportedOperationException();
    }

    public void cancelAll(String caseNumber, String reason) {
        throw new UnsupportedOperationException();
    }

    public Optional<Deadline> find(String caseNumber, String subject, String key) {
        throw new UnsupportedOperationException();
    }

    public List<DeadlineView> of(String caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** Open deadlines past their due date, the latest first; {@code unit} empty means every unit. */
    public Page<OverdueDeadline> overdue(Optional<String> unit, int page, int size) {
        throw new UnsupportedOperationException();
    }
}
