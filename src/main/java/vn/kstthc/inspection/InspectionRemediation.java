package vn.kstthc.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.notification.Notice;
import vn.kstthc.notification.NoticeKind;
import vn.kstthc.notification.Notices;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** What a unit has to put right after the conclusion: finding by finding, each with its own date. */
@Service
@Transactional
public class InspectionRemediation {

    private final FindingStore findings;
    private final SelfInspectionStore own;
    private final InspectionRules rules;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Notices notices;
    private final Organization organization;
    private final CurrentStaff current;

    InspectionRemediation(
            FindingStore findings,
            SelfInspectionStore own,
            InspectionRules rules,
            CaseFiles files,
            Deadlines deadlines,
            Notices notices,
            Organization organization,
            CurrentStaff current) {
        this.findings = findings;
        this.own = own;
        this.rules = rules;
        this.files = files;
        this.deadlines = deadlines;
        this.notices = notices;
        this.organization = organization;
        this.current = current;
    }

    /** The ids of what has to be put right. */
    @Transactional(readOnly = true)
    public ArrayList<String> items(String number) {
        var items = new ArrayList<String>();
        findings.of(number).forEach(finding -> items.add(finding.id().toString()));
        return items;
    }

    @Transactional(readOnly = true)
    public Finding require(String id) {
        return findings.find(UUID.fromString(id)).orElseThrow();
    }

    /** The date that the conclusion sets begins to count. */
    public Deadline begin(String number, String id) {
        var finding = require(id);
        return deadlines.start(new DeadlineStart(number, id, "remedy", "I-REMEDY", finding.dueOn(), finding.unit()));
    }

    /** The unit says what it did; from now on the team, or the superior, has days to look. */
    public Deadline remedied(String number, String id, LocalDate on, String evidence) {
        if (on.isAfter(rules.today())) {
            throw Refusal.invalid(List.of(new FieldProblem("remediedOn", "inspection.problem.remedied-on")));
        }
        findings.remedied(UUID.fromString(id), on, evidence);
        deadlines.meet(number, id, "remedy", on);
        files.record(
                number,
                Fact.of("inspection.timeline.remedied")
                        .with("position", position(id))
                        .with("on", Phrases.date(on)));
        return deadlines.start(new DeadlineStart(number, id, "confirm", "I-CONFIRM", rules.today(), overseer(number)));
    }

    public void confirm(String number, String id) {
        findings.confirmed(UUID.fromString(id), rules.today(), current.username());
        deadlines.meet(number, id, "confirm", rules.today());
        files.record(number, Fact.of("inspection.timeline.confirmed").with("position", position(id)));
    }

    /** What the unit did is not enough: it gets a few more days. */
    public Deadline refuse(String number, String id, String remark) {
        findings.notConfirmed(UUID.fromString(id), remark);
        deadlines.meet(number, id, "confirm", rules.today());
        files.record(
                number,
                Fact.of("inspection.timeline.not-confirmed")
                        .with("position", position(id))
                        .because(remark));
        return deadlines.start(new DeadlineStart(
                number, id, "remedy", "I-REDO", rules.today(), require(id).unit()));
    }

    /** The date passed: the heads of the unit and of its overseer are told; the unit still has to act. */
    public void overdue(String number, String id) {
        var finding = require(id);
        var due = deadlines.find(number, id, "remedy").orElseThrow().dueDate();
        notices.enqueue(Stream.of(finding.unit(), overseer(number))
                .flatMap(unit -> organization.leaders(unit).stream())
                .map(person -> notice(number, finding, due, person.username()))
                .toList());
        files.record(
                number,
                Fact.of("inspection.timeline.overdue")
                        .with("position", position(id))
                        .with("due", Phrases.date(due)));
    }

    /** The control office after a visit, the direct superior after a self-inspection. */
    private String overseer(String number) {
        return own.find(number)
                .map(SelfInspection::superior)
                .orElseGet(() -> organization.holder(UnitFunction.CONTROL_OFFICE));
    }

    private static Notice notice(String number, Finding finding, LocalDate due, String person) {
        var args = new LinkedHashMap<String, String>();
        args.put("case", number);
        args.put("position", String.valueOf(finding.position()));
        args.put("unit", Phrases.unit(finding.unit()));
        args.put("due", Phrases.date(due));
        return new Notice(
                number,
                "remedy " + finding.id(),
                "OVERDUE " + due,
                person,
                NoticeKind.ESCALATION,
                true,
                "inspection.notice.overdue",
                args,
                "/app/cases/" + number);
    }

    private String position(String id) {
        return String.valueOf(require(id).position());
    }
}
