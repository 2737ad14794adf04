package vn.kstthc.deadline;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.calendar.CalendarYear;
import vn.kstthc.calendar.Calendars;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Role;
import vn.kstthc.shared.Refusal;

/**
 * What a new notice of days off, a new version of a rule or a change of unit does to running deadlines: first as a
 * list, then applied in one transaction with an event per deadline. Timers and tasks follow {@link DeadlineMoved}.
 */
@Service
public class Recalculation {

    private final Calendars calendars;
    private final Rules rules;
    private final RunningDeadlines running;
    private final Organization organization;
    private final CurrentStaff current;

    Recalculation(
            Calendars calendars,
            Rules rules,
            RunningDeadlines running,
            Organization organization,
            CurrentStaff current) {
        this.calendars = calendars;
        this.rules = rules;
        this.running = running;
        this.organization = organization;
        this.current = current;
    }

    /** The running deadlines whose date would move, or stop being provisional, with this statement about a year. */
    @Transactional(readOnly = true)
    public List<DeadlineShift> preview(CalendarYear year) {
        requireAdmin();
        return running.compare(calendars.preview(year), rules.book());
    }

    /** Keeps the statement and moves the deadlines; returns those that moved. */
    @Transactional
    public List<DeadlineShift> adopt(CalendarYear year, String reason) {
        requireAdmin();
        DeadlineCheck.requireReason(reason);
        var calendar = calendars.restate(year, current.username());
        return running.recount(calendar, rules.book(), reason);
    }

    @Transactional(readOnly = true)
    public List<DeadlineShift> preview(DeadlineRule version) {
        requireAdmin();
        RuleCheck.require(version, rules.book());
        return running.compare(calendars.current(), rules.book().with(version));
    }

    /** Adds the version of the rule and moves the deadlines whose anchor it covers. */
    @Transactional
    public List<DeadlineShift> adopt(DeadlineRule version, String reason) {
        requireAdmin();
        DeadlineCheck.requireReason(reason);
        RuleCheck.require(version, rules.book());
        var book = rules.add(version, current.username());
        return running.recount(calendars.current(), book, reason);
    }

    /** The running deadlines that would go over to another unit; their dates stay. */
    @Transactional(readOnly = true)
    public List<DeadlineShift> previewUnit(String from, String to) {
        requireAdmin();
        organization.require(to);
        return running.ofUnit(from, to);
    }

    @Transactional
    public List<DeadlineShift> moveUnit(String from, String to, String reason) {
        requireAdmin();
        DeadlineCheck.requireReason(reason);
        organization.require(to);
        if (from.equals(to)) {
            throw Refusal.badRequest("deadline.refusal.same-unit");
        }
        return running.handOver(from, to, calendars.current(), reason);
    }

    /** Counts again with what is known now; finds deadlines that were counted while another node was a moment behind. */
    @Transactional
    public List<DeadlineShift> recount(String reason) {
        requireAdmin();
        DeadlineCheck.requireReason(reason);
        return running.recount(calendars.current(), rules.book(), reason);
    }

    /** Changes of calendar, rules and units are for administrators, or for the system itself. */
    private void requireAdmin() {
        if (!current.isSystem() && !current.has(Role.ADMIN)) {
            throw Refusal.forbidden("deadline.refusal.admin-only");
        }
    }
}
