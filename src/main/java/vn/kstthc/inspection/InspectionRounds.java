package vn.kstthc.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.document.DocumentNumbers;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.Role;
import vn.kstthc.organization.Staff;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;
import vn.kstthc.unitwork.Authority;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.workflow.Processes;

/** A round from the draft of its decision to its report. */
@Service
@Transactional
public class InspectionRounds {

    static final String SYMBOL = "QĐ-UBND";
    private static final String VISITS_ENDED = "inspection-visits-ended";

    private final RoundStore rounds;
    private final VisitStore visits;
    private final InspectionIntake intake;
    private final InspectionRules rules;
    private final InspectionLetters letters;
    private final DocumentNumbers numbers;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Processes processes;
    private final Organization organization;

    InspectionRounds(
            RoundStore rounds,
            VisitStore visits,
            InspectionIntake intake,
            InspectionRules rules,
            InspectionLetters letters,
            DocumentNumbers numbers,
            CaseFiles files,
            Deadlines deadlines,
            Processes processes,
            Organization organization) {
        this.rounds = rounds;
        this.visits = visits;
        this.intake = intake;
        this.rules = rules;
        this.letters = letters;
        this.numbers = numbers;
        this.files = files;
        this.deadlines = deadlines;
        this.processes = processes;
        this.organization = organization;
    }

    /** What the draft of a decision says. */
    public record DecisionDraft(
            String basis,
            LocalDate visitFrom,
            LocalDate visitTo,
            List<String> units,
            String leader,
            List<String> members) {}

    /** The round, or 404 when there is none that the current reader may see. */
    @Transactional(readOnly = true)
    public InspectionRound require(String number) {
        return find(files.require(number).number())
                .orElseThrow(() -> Refusal.notFound("inspection.refusal.unknown", number));
    }

    /** The round of that number, of a case that may be seen. */
    @Transactional(readOnly = true)
    public Optional<InspectionRound> find(String number) {
        return rounds.find(number);
    }

    /** The team, its leader first. */
    @Transactional(readOnly = true)
    public List<TeamMember> team(String number) {
        return rounds.team(number);
    }

    @Transactional(readOnly = true)
    public List<InspectionVisit> visits(String number) {
        return visits.of(number);
    }

    /** The numbers of its visits. */
    @Transactional(readOnly = true)
    public ArrayList<String> visitNumbers(String number) {
        var numbers = new ArrayList<String>();
        visits.of(number).forEach(visit -> numbers.add(visit.number()));
        return numbers;
    }

    /** The people who may sign the decision: the Chairman and the Vice-Chairmen. */
    @Transactional(readOnly = true)
    public List<Staff> signers() {
        return organization.holders(organization.committee(), Role.CHAIR, Role.VICE_CHAIR);
    }

    /** Takes over the draft of the decision; a draft document is written each time. */
    public void draft(String number, DecisionDraft draft) {
        var round = require(number);
        var problems = new ArrayList<FieldProblem>();
        if (draft.units().isEmpty()) {
            problems.add(new FieldProblem("units", "inspection.problem.units"));
        }
        problems.addAll(rules.common(draft.units(), round.scope()));
        if (!draft.visitFrom().equals(round.visitFrom()) || !draft.visitTo().equals(round.visitTo())) {
            problems.addAll(rules.days(round.kind(), draft.visitFrom(), draft.visitTo()));
        }
        problems.addAll(rules.team(draft.leader(), draft.members()));
        problems.addAll(rules.secret(round.kind(), draft.units(), draft.leader(), draft.members()));
        rules.refuse(problems);
        rounds.draft(number, draft.basis(), draft.visitFrom(), draft.visitTo());
        intake.units(number, draft.units());
        intake.team(number, draft.leader(), draft.members());
        letters.decision(require(number));
    }

    /** The draft goes to the signer; of a restricted round he becomes an insider. */
    public Deadline submit(String number, Optional<String> signer) {
        signer.ifPresent(person -> admitSigner(number, person));
        deadlines.meet(number, "", "draft", rules.today());
        files.stage(number, "inspection.stage.sign");
        files.record(number, Fact.of("inspection.timeline.submitted"));
        return deadlines.start(
                new DeadlineStart(number, "", "sign", "I-SIGN", rules.today(), organization.committee()));
    }

    private void admitSigner(String number, String signer) {
        requireSigner(signer);
        files.admit(number, signer);
        visits.of(number).forEach(visit -> files.admit(visit.number(), signer));
    }

    private void requireSigner(String signer) {
        if (signers().stream().noneMatch(person -> person.username().equals(signer))) {
            throw Refusal.invalid(List.of(new FieldProblem("signer", "inspection.problem.signer")));
        }
    }

    /** The signed decision: CT for the Chairman, KT. for a Vice-Chairman; an empty number means the next one. */
    public void sign(String number, String signer, LocalDate on, Optional<String> typed) {
        requireSigner(signer);
        rules.requireSigningDay(on, files.require(number).openedAt());
        var deputy = organization.hasRole(signer, organization.committee(), Role.VICE_CHAIR);
        var authority = deputy ? Authority.KT : Authority.CT;
        var taken = numbers.take(number, organization.committee(), SYMBOL, on, typed.orElse(null));
        rounds.sign(number, taken, signer, authority.name(), on);
        letters.decision(require(number));
        deadlines.meet(number, "", "sign", on);
        files.stage(number, "inspection.stage.visits");
        files.record(
                number,
                Fact.of("inspection.timeline.signed")
                        .with("number", taken)
                        .with("on", Phrases.date(on))
                        .with("signer", Phrases.staff(signer))
                        .with("authority", Phrases.key("unitwork.authority." + authority))
                        .on(Zones.startOf(on)));
    }

    /** Returned by the signer with the reason. */
    public Deadline giveBack(String number, String remark) {
        rounds.remark(number, remark);
        deadlines.meet(number, "", "sign", rules.today());
        files.stage(number, "inspection.stage.decision");
        files.record(number, Fact.of("inspection.timeline.returned").because(remark));
        return deadlines.start(new DeadlineStart(
                number, "", "draft", "I-DECISION", rules.today(), organization.holder(UnitFunction.CONTROL_OFFICE)));
    }

    /** A visit of the round ended; with the last one the round goes on. */
    void visitEnded(InspectionVisit visit) {
        if (!visits.isLast(visit)) {
            return;
        }
        var number = visit.round();
        var control = organization.holder(UnitFunction.CONTROL_OFFICE);
        var due = deadlines.start(new DeadlineStart(number, "", "sanctions", "D20.SANCTIONS", rules.today(), control));
        files.stage(number, "inspection.stage.sanctions");
        processes.correlate(VISITS_ENDED, number, Map.of("sanctionsDueAt", Date.from(due.due())));
    }

    /** What is proposed to be done about those responsible, or that nothing is. */
    public Deadline proposeSanctions(String number, String sanctions) {
        rounds.sanctions(number, sanctions);
        deadlines.meet(number, "", "sanctions", rules.today());
        files.stage(number, "inspection.stage.summary");
        files.record(number, Fact.of("inspection.timeline.sanctions"));
        return deadlines.start(new DeadlineStart(
                number, "", "summary", "I-SUMMARY", rules.today(), organization.holder(UnitFunction.CONTROL_OFFICE)));
    }

    public void draftSummary(String number, String result) {
        rounds.result(number, result);
        letters.summary(require(number), Optional.empty());
    }

    /** The report left the house. */
    public void summaryIssued(String number, SignatureRecord signature) {
        letters.summary(require(number), Optional.of(signature));
        deadlines.meet(number, "", "summary", signature.signedOn());
    }

    public void close(String number) {
        files.close(number, "inspection.outcome.reported");
    }
}
