package vn.kstthc.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.deadline.DeadlineState;
import vn.kstthc.deadline.DeadlineView;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Role;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.Refusal;

/**
 * Suspends, resumes and extends the deadlines of any case: the leaders of the unit that owes the duty, and the chief of
 * the control office. Who extends is the one who approves. 404 for a case that he may not see, 403 for others.
 */
@Service
public class CaseDeadlines {

    private static final Role[] LEADERS =
            Arrays.stream(Role.values()).filter(Role::leads).toArray(Role[]::new);

    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Organization organization;
    private final CurrentStaff current;
    private final List<ReservedDeadlines> reservations;

    CaseDeadlines(
            CaseFiles files,
            Deadlines deadlines,
            Organization organization,
            CurrentStaff current,
            List<ReservedDeadlines> reservations) {
        this.files = files;
        this.deadlines = deadlines;
        this.organization = organization;
        this.current = current;
        this.reservations = List.copyOf(reservations);
    }

    /** What the current person may do, by the id of the deadline; deadlines without any act are left out. */
    public Map<Long, DeadlineOffer> offers(CaseType type, List<DeadlineView> views) {
        var offers = new LinkedHashMap<Long, DeadlineOffer>();
        for (var view : views) {
            var offer = offer(type, view);
            if (offer.isAny() && mayChange(view)) {
                offers.put(view.id(), offer);
            }
        }
        return offers;
    }

    private DeadlineOffer offer(CaseType type, DeadlineView view) {
        return new DeadlineOffer(
                view.suspendable() && !isReserved(type, view, DeadlineAct.SUSPEND),
                view.state() == DeadlineState.SUSPENDED && !isReserved(type, view, DeadlineAct.RESUME),
                view.extendable() && !isReserved(type, view, DeadlineAct.EXTEND));
    }

    @Transactional
    public void suspend(String number, long id, LocalDate on, String reason, String ground) {
        var view = require(number, id, DeadlineAct.SUSPEND);
        deadlines.suspend(number, view.subject(), view.key(), on, reason, ground);
    }

    @Transactional
    public void resume(String number, long id, LocalDate on, String reason) {
        var view = require(number, id, DeadlineAct.RESUME);
        deadlines.resume(number, view.subject(), view.key(), on, reason);
    }

    /** Adds units of the rule's own counter. */
    @Transactional
    public void extend(String number, long id, int amount, String reason, String ground) {
        var view = require(number, id, DeadlineAct.EXTEND);
        deadlines.extend(number, view.subject(), view.key(), amount, reason, ground, current.username());
    }

    private DeadlineView require(String number, long id, DeadlineAct act) {
        var file = files.require(number);
        var view = deadlines.of(number).stream()
                .filter(candidate -> candidate.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("casefile.refusal.no-deadline", number));
        if (!mayChange(view)) {
            throw Refusal.forbidden("casefile.refusal.leaders-only");
        }
        if (!view.state().isOpen()) {
            throw Refusal.conflict("casefile.refusal.deadline-closed", view.title());
        }
        if (isReserved(file.type(), view, act)) {
            throw Refusal.conflict("casefile.refusal.reserved", view.title());
        }
        return view;
    }

    private boolean isReserved(CaseType type, DeadlineView view, DeadlineAct act) {
        return reservations.stream().anyMatch(reservation -> reservation.reserved(type, view.key(), act));
    }

    private boolean mayChange(DeadlineView view) {
        var me = current.username();
        return organization.hasRole(me, view.unit(), LEADERS)
                || organization.hasRole(me, organization.holder(UnitFunction.CONTROL_OFFICE), Role.OFFICE_CHIEF);
    }
}
