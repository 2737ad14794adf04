package vn.kstthc.unitwork;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.casefile.PartyRole;
import vn.kstthc.deadline.DeadlineMoved;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/**
 * Coordination: the lead unit asks others, each has a deadline of its own, and after it the lead goes on; silence is
 * recorded for good.
 */
@Service
@Transactional
public class Opinions {

    static final String KEY = "opinion";
    private static final String RULE = "F-OPINION";

    private final OpinionStore store;
    private final OpinionLetters letters;
    private final Deadlines deadlines;
    private final CaseFiles cases;
    private final Organization organization;
    private final CurrentStaff staff;
    private final Clock clock;

    Opinions(
            OpinionStore store,
            OpinionLetters letters,
            Deadlines deadlines,
            CaseFiles cases,
            Organization organization,
            CurrentStaff staff,
            Clock clock) {
        this.store = store;
        this.letters = letters;
        this.deadlines = deadlines;
        this.cases = cases;
        this.organization = organization;
        this.staff = staff;
        this.clock = clock;
    }

    /** Asks the units, which become parties of the case; returns when the last answer is due. */
    public Instant ask(UnitWorkRef work, OpinionQuestion question) {
        requireUnits(work, question.units());
        return question.units().stream()
                .map(unit -> ask(work, unit, question))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Instant ask(UnitWorkRef work, String unit, OpinionQuestion question) {
        cases.join(work.caseNumber(), unit, PartyRole.COORDINATING);
        var due = deadlines.start(deadline(work, unit, question)).due();
        store.insert(work, unit, question.text(), staff.username(), clock.instant(), due);
        letters.request(work, unit, question.text(), Zones.dateOf(due));
        cases.record(
                work.caseNumber(),
                Fact.of("unitwork.timeline.asked")
                        .with("unit", Phrases.unit(unit))
                        .with("due", Phrases.date(Zones.dateOf(due))));
        return due;
    }

    private DeadlineStart deadline(UnitWorkRef work, String unit, OpinionQuestion question) {
        var start = new DeadlineStart(work.caseNumber(), subject(work, unit), KEY, RULE, today(), unit);
        return question.days().map(start::withAmount).orElse(start);
    }

    /** Takes the answer of an asked unit; the date is that of the answer, not of the click. */
    public void answer(UnitWorkRef work, String unit, String answer, LocalDate on) {
        var opinion = store.open(work, unit).orElseThrow(() -> Refusal.conflict("unitwork.refusal.not-asked"));
        if (on.isAfter(today()) || on.isBefore(Zones.dateOf(opinion.askedAt()))) {
            throw Refusal.invalid(List.of(new FieldProblem("answeredOn", "unitwork.refusal.answered-on")));
        }
        store.answer(opinion.id(), answer, staff.username(), on);
        deadlines.meet(work.caseNumber(), subject(work, unit), KEY, on);
        cases.record(
                work.caseNumber(),
                Fact.of("unitwork.timeline.answered")
                        .with("unit", Phrases.unit(unit))
                        .on(EventTime.of(on, clock)));
    }

    /**
     * Records that the unit did not answer in time. The record stays; its deadline has had its effect and ends, so that
     * nobody is reminded of an answer that is no longer awaited.
     */
    public void recordSilence(UnitWorkRef work, String unit) {
        store.open(work, unit).ifPresent(opinion -> {
            store.silent(opinion.id());
            deadlines.cancel(work.caseNumber(), subject(work, unit), KEY, "unitwork.deadline.silent");
            cases.record(work.caseNumber(), Fact.of("unitwork.timeline.silent").with("unit", Phrases.unit(unit)));
        });
    }

    /** The ledger moved the deadline of an asked unit: the question shows the new date; the old one while it is suspended. */
    @EventListener
    public void on(DeadlineMoved moved) {
        if (moved.key().equals(KEY) && !moved.isParked()) {
            store.moveDue(moved.caseNumber(), moved.subject(), moved.due());
        }
    }

    /** Every question of the case, oldest first, for whoever may see the case. */
    @Transactional(readOnly = true)
    public List<Opinion> of(String caseNumber) {
        return store.of(cases.require(caseNumber).number());
    }

    /** The question that the unit has to answer. */
    @Transactional(readOnly = true)
    public String question(UnitWorkRef work, String unit) {
        return store.open(work, unit).map(Opinion::question).orElse("");
    }

    private void requireUnits(UnitWorkRef work, List<String> units) {
        var known = units.stream().allMatch(organization::isPresent);
        var distinct = units.stream().distinct().count() == units.size();
        if (units.isEmpty() || !known || !distinct || units.contains(work.unit())) {
            throw Refusal.invalid(List.of(new FieldProblem("askedUnits", "unitwork.refusal.asked-units")));
        }
    }

    private static String subject(UnitWorkRef work, String unit) {
        return work.subject() + "/" + unit;
    }

    private LocalDate today() {
        return Zones.dateOf(clock.instant());
    }
}
