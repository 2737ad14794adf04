package vn.kstthc.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.casefile.PartyRole;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.Processes;

/**
 * Posting at the receiving units (niêm yết, Decree 63/2010 art. 17): one list per unit, confirmed in bulk. The process
 * waits until every unit confirmed, or until the control office goes on after the due date.
 */
@Service
@Transactional
public class PublicationPostings {

    static final String ALL_POSTED = "publication-all-posted";
    private static final String KEY = "posting";
    private static final String RULE = "D11";
    private static final int SHOWN_DONE = 50;

    private final PublicationPostingStore store;
    private final PublicationStore cases;
    private final Publications publications;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Processes processes;
    private final Organization organization;
    private final CurrentStaff current;
    private final Clock clock;

    PublicationPostings(
            PublicationPostingStore store,
            PublicationStore cases,
            Publications publications,
            CaseFiles files,
            Deadlines deadlines,
            Processes processes,
            Organization organization,
            CurrentStaff current,
            Clock clock) {
        this.store = store;
        this.cases = cases;
        this.publications = publications;
        this.files = files;
        this.deadlines = deadlines;
        this.processes = processes;
        this.organization = organization;
        this.current = current;
        this.clock = clock;
    }

    /** What a unit confirms: which cases, when it posted them and, where it likes, the proof. */
    public record Confirmation(String unit, List<String> cases, LocalDate postedOn, Optional<String> evidence) {}

    /**
     * Puts the decision on the list of every receiving unit. D11 counts from the signature and never goes beyond the
     * effective date, unless that has passed already; then the list says so.
     */
    public Deadline owe(String number) {
        var publication = publications.require(number);
        var signed = publications.decision(number, "").signed().orElseThrow();
        var effective = publication.kind().followsDocument() ? publication.effectiveOn() : null;
        var late = effective != null && effective.isBefore(signed);
        var start = new DeadlineStart(number, "", KEY, RULE, signed, organization.holder(UnitFunction.CONTROL_OFFICE));
        var due = deadlines.start(start);
        if (effective != null && !late && due.dueDate().isAfter(effective)) {
            due = shortened(start, effective);
        }
        var units = receivers(publication);
        store.owe(number, units, due.dueDate().isAfter(signed) ? due.dueDate() : signed, late);
        units.forEach(unit -> files.join(number, unit, PartyRole.HANDLER));
        files.record(
                number,
                Fact.of(late ? "publication.timeline.posting-late" : "publication.timeline.posting")
                        .with("units", String.valueOf(units.size()))
                        .with("due", Phrases.date(due.dueDate())));
        return due;
    }

    /** Fewer working days, so that the last one is not after the effective date. */
    private Deadline shortened(DeadlineStart start, LocalDate effective) {
        for (var days = 4; days > 0; days--) {
            var due = deadlines.start(start.withAmount(days));
            if (!due.dueDate().isAfter(effective)) {
                return due;
            }
        }
        return deadlines.start(start.withAmount(0));
    }

    private Set<String> receivers(Publication publication) {
        var units = new TreeSet<String>();
        for (var place : publications.decision(publication.caseNumber(), "").postingPlaces()) {
            switch (PublicationPlace.valueOf(place)) {
                case LEAD -> units.add(publication.leadUnit());
                case ONE_STOP -> units.add(organization.holder(UnitFunction.ONE_STOP));
                case COMMUNES -> units.addAll(organization.members("COMMUNES", today()));
            }
        }
        return units;
    }

    /** The current staff's units that have, or had, something to post. */
    @Transactional(readOnly = true)
    public List<PublicationPosting> open() {
        return store.open(current.units());
    }

    @Transactional(readOnly = true)
    public List<PublicationPosting> done() {
        return store.done(current.units(), SHOWN_DONE);
    }

    /** Every unit's posting of a case that the reader may see. */
    @Transactional(readOnly = true)
    public List<PublicationPosting> of(String number) {
        files.require(number);
        return store.of(number);
    }

    /**
     * Confirms several postings of one unit at once; what is confirmed already stays as it is.
     *
     * @throws Refusal 400 by field, 403 for another unit's list, 404 for what is not on the list
     */
    public int confirm(Confirmation confirmation) {
        if (!current.units().contains(confirmation.unit()) && !current.inControlOffice()) {
            throw Refusal.forbidden("publication.refusal.posting-unit");
        }
        check(confirmation);
        return (int) confirmation.cases().stream()
                .distinct()
                .sorted()
                .filter(number -> confirm(number, confirmation))
                .count();
    }

    private void check(Confirmation confirmation) {
        var problems = new ArrayList<FieldProblem>();
        if (confirmation.cases().isEmpty()) {
            problems.add(new FieldProblem("cases", "publication.problem.required"));
        }
        if (confirmation.postedOn().isAfter(today())) {
            problems.add(new FieldProblem("postedOn", "publication.problem.future"));
        }
        if (confirmation.evidence().filter(text -> text.length() > 500).isPresent()) {
            problems.add(new FieldProblem("evidence", "publication.problem.long", 500));
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    private boolean confirm(String number, Confirmation confirmation) {
        var ended = cases.find(number).isPresent() && store.lockEnded(number);
        var posting = store.lock(number, confirmation.unit())
                .orElseThrow(() -> Refusal.notFound("publication.refusal.posting", number));
        if (posting.postedOn() != null) {
            return false;
        }
        requireAfterSigning(number, confirmation.postedOn());
        store.confirm(
                number,
                confirmation.unit(),
                confirmation.postedOn(),
                confirmation.evidence().orElse(null),
                current.username(),
                clock.instant());
        files.record(
                number,
                Fact.of("publication.timeline.posted")
                        .with("unit", Phrases.unit(confirmation.unit()))
                        .with("on", Phrases.date(confirmation.postedOn()))
                        .on(Zones.startOf(confirmation.postedOn())));
        if (!ended && missing(number).isEmpty()) {
            end(number);
            processes.correlate(ALL_POSTED, number, Map.of());
        }
        return true;
    }

    private void requireAfterSigning(String number, LocalDate on) {
        var signed = publications.decision(number, "").signed().orElseThrow();
        if (on.isBefore(signed)) {
            throw Refusal.invalid(List.of(new FieldProblem("postedOn", "publication.problem.before-signing")));
        }
    }

    /** Who has not confirmed yet. */
    @Transactional(readOnly = true)
    public List<String> missing(String number) {
        return store.of(number).stream()
                .filter(posting -> posting.postedOn() == null)
                .map(PublicationPosting::unit)
                .toList();
    }

    /** The control office goes on; who is missing is recorded. 409 while the units still have time. */
    public void goOn(String number, String remark) {
        var due = deadlines.find(number, "", KEY).orElseThrow().dueDate();
        if (!today().isAfter(due)) {
            throw Refusal.conflict("publication.refusal.posting-due");
        }
        for (var unit : missing(number)) {
            files.record(
                    number,
                    Fact.of("publication.timeline.not-posted")
                            .with("unit", Phrases.unit(unit))
                            .because(remark));
        }
        store.lockEnded(number);
        cases.endPosting(number);
    }

    private void end(String number) {
        cases.endPosting(number);
        var last = store.of(number).stream()
                .flatMap(posting -> posting.posted().stream())
                .max(LocalDate::compareTo)
                .orElseGet(this::today);
        deadlines.meet(number, "", KEY, last);
    }

    /** Whether every unit posted in time; empty when nothing had to be posted. */
    Optional<Boolean> onTime(String number) {
        var all = store.of(number);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.stream().allMatch(PublicationPosting::onTime));
    }

    private LocalDate today() {
        return Zones.dateOf(clock.instant());
    }
}
