package vn.kstthc.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.casefile.PartyRole;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.notification.Notice;
import vn.kstthc.notification.NoticeKind;
import vn.kstthc.notification.Notices;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.shared.Refusal;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;

/** A self-inspection from the unit's draft to the note that its direct superior takes of it. */
@Service
@Transactional
public class SelfInspections {

    private static final String DEADLINE = "self";

    private final SelfInspectionStore store;
    private final VisitRecords records;
    private final SelfInspectionLetters letters;
    private final InspectionRules rules;
    private final Superiors superiors;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Notices notices;
    private final Organization organization;
    private final CurrentStaff current;

    SelfInspections(
            SelfInspectionStore store,
            VisitRecords records,
            SelfInspectionLetters letters,
            InspectionRules rules,
            Superiors superiors,
            CaseFiles files,
            Deadlines deadlines,
            Notices notices,
            Organization organization,
            CurrentStaff current) {
        this.store = store;
        this.records = records;
        this.letters = letters;
        this.rules = rules;
        this.superiors = superiors;
        this.files = files;
        this.deadlines = deadlines;
        this.notices = notices;
        this.organization = organization;
        this.current = current;
    }

    /** The self-inspection, or 404 when there is none that the current reader may see. */
    @Transactional(readOnly = true)
    public SelfInspection require(String number) {
        return find(files.require(number).number())
                .orElseThrow(() -> Refusal.notFound("inspection.refusal.unknown", number));
    }

    /** The self-inspection of that number, of a case that may be seen. */
    @Transactional(readOnly = true)
    public Optional<SelfInspection> find(String number) {
        return store.find(number);
    }

    /** The units in which the current person may begin a self-inspection. */
    @Transactional(readOnly = true)
    public List<String> ownUnits() {
        return current.units().stream()
                .filter(unit -> current.worksIn(unit) && rules.inspectsItself(unit))
                .toList();
    }

    /**
     * Takes over the unit's draft; a draft report is written each time.
     *
     * @throws Refusal 409 for a draft that goes to the leader while questions have no answer
     */
    public void draft(String number, String result, DraftAction action) {
        if (action == DraftAction.SUBMIT) {
            records.requireAnswered(number);
        }
        store.result(number, result);
        var inspection = require(number);
        letters.result(inspection, superiors.of(inspection.unit()), Optional.empty());
    }

    /** The unit's report was signed and goes to the direct superior. */
    public void issued(String number, SignatureRecord signature) {
        store.signed(number, signature.number(), signature.signedOn());
        var inspection = require(number);
        letters.result(inspection, superiors.of(inspection.unit()), Optional.of(signature));
        deadlines.meet(number, "", DEADLINE, signature.signedOn());
        files.record(
                number,
                Fact.of("inspection.timeline.self-reported")
                        .with("number", signature.number())
                        .with(
                                "findings",
                                String.valueOf(records.findings(number).size())));
    }

    /** Hands the result to the direct superior of this day, who has days to consider it. */
    public Sent send(String number) {
        var superior = superiors.of(store.find(number).orElseThrow().unit());
        store.sent(number, superior);
        files.join(number, superior, PartyRole.OVERSEER);
        files.stage(number, "inspection.stage.note");
        files.record(number, Fact.of("inspection.timeline.self-sent").with("superior", Phrases.unit(superior)));
        var due = deadlines.start(new DeadlineStart(number, "", "note", "I-SELF-NOTE", rules.today(), superior));
        return new Sent(superior, due);
    }

    /** To whom the result went, and by when it is considered. */
    public record Sent(String superior, Deadline due) {}

    /** The superior takes note; what was found has to be put right. */
    public void note(String number) {
        store.noted(number, rules.today(), current.username());
        deadlines.meet(number, "", "note", rules.today());
        files.stage(number, "inspection.stage.remediation");
        files.record(number, Fact.of("inspection.timeline.self-noted"));
    }

    /** The superior asks again: the unit has a few more days. */
    public Deadline giveBack(String number, String remark) {
        store.returned(number, remark);
        deadlines.meet(number, "", "note", rules.today());
        files.stage(number, "inspection.stage.self");
        files.record(number, Fact.of("inspection.timeline.self-returned").because(remark));
        return deadlines.start(new DeadlineStart(
                number,
                "",
                DEADLINE,
                "I-SELF-REDO",
                rules.today(),
                require(number).unit()));
    }

    /** The date passed: the head of the unit is told at once, the leaders of the superior with their digest. */
    public void overdue(String number) {
        var unit = store.find(number).orElseThrow().unit();
        var due = deadlines.find(number, "", DEADLINE).orElseThrow().dueDate();
        var told = new ArrayList<Notice>();
        organization.leaders(unit).forEach(person -> told.add(notice(number, unit, due, person.username(), true)));
        organization
                .leaders(superiors.of(unit))
                .forEach(person -> told.add(notice(number, unit, due, person.username(), false)));
        notices.enqueue(told);
        files.record(number, Fact.of("inspection.timeline.self-overdue").with("due", Phrases.date(due)));
    }

    private static Notice notice(String number, String unit, LocalDate due, String person, boolean urgent) {
        var args = new LinkedHashMap<String, String>();
        args.put("case", number);
        args.put("unit", Phrases.unit(unit));
        args.put("due", Phrases.date(due));
        return new Notice(
                number,
                DEADLINE,
                "OVERDUE " + due,
                person,
                NoticeKind.ESCALATION,
                urgent,
                "inspection.notice.self-overdue",
                args,
                "/app/cases/" + number);
    }

    /** Ends the self-inspection. */
    public void close(String number) {
        var clean = records.findings(number).isEmpty();
        files.close(number, clean ? "inspection.outcome.clean" : "inspection.outcome.remedied");
    }
}
