package vn.kstthc.inspection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseState;
import vn.kstthc.casefile.Fact;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/**
 * What the team enters on site, or the unit that inspects itself: answers to the questions of the year, dossiers that
 * were looked at, findings.
 */
@Service
@Transactional
public class VisitRecords {

    private static final int LONGEST = Checklists.LONGEST;

    private final ChecklistStore store;
    private final FindingStore findings;
    private final VisitStore visits;
    private final RoundStore rounds;
    private final SelfInspectionStore own;
    private final InspectionRules rules;
    private final CaseFiles files;
    private final Organization organization;
    private final CurrentStaff current;

    VisitRecords(
            ChecklistStore store,
            FindingStore findings,
            VisitStore visits,
            RoundStore rounds,
            SelfInspectionStore own,
            InspectionRules rules,
            CaseFiles files,
            Organization organization,
            CurrentStaff current) {
        this.store = store;
        this.findings = findings;
        this.visits = visits;
        this.rounds = rounds;
        this.own = own;
        this.rules = rules;
        this.files = files;
        this.organization = organization;
        this.current = current;
    }

    /** Who is looked at in the case, or 404 when that is no visit and no self-inspection that the reader may see. */
    @Transactional(readOnly = true)
    public Inspected require(String number) {
        files.require(number);
        return find(number).orElseThrow(() -> Refusal.notFound("inspection.refusal.unknown", number));
    }

    private Optional<Inspected> find(String number) {
        return visits.find(number).map(this::inspected).or(() -> own.find(number)
                .map(SelfInspection::inspected));
    }

    private Inspected inspected(InspectionVisit visit) {
        var round = rounds.find(visit.round()).orElseThrow();
        var year = round.visitFrom().getYear();
        return new Inspected(visit.number(), visit.unit(), year, round.scope(), false, visit.concludedOn() != null);
    }

    /** The questions that are asked: of the year, within the scope. */
    @Transactional(readOnly = true)
    public List<Question> questions(String number) {
        return find(number).map(this::questions).orElseThrow();
    }

    private List<Question> questions(Inspected inspected) {
        return store.questions(store.yearFor(inspected.year())).stream()
                .filter(question -> inspected.scope().contains(question.scope()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Map<UUID, Answer> answers(String number) {
        return store.answers(number).stream().collect(Collectors.toMap(Answer::question, Function.identity()));
    }

    @Transactional(readOnly = true)
    public List<SampledDossier> dossiers(String number) {
        return store.dossiers(number);
    }

    @Transactional(readOnly = true)
    public List<Finding> findings(String caseNumber) {
        return findings.of(caseNumber);
    }

    /** What earlier cases found at the unit, or at those that it follows, and is still open. */
    @Transactional(readOnly = true)
    public List<Finding> openBefore(String number) {
        var inspected = find(number).orElseThrow();
        var units = organization.known().stream()
                .map(unit -> unit.code())
                .filter(code -> organization.successors(code).contains(inspected.unit()))
                .toList();
        return findings.openElsewhere(units, number);
    }

    /** @throws Refusal 409 while questions of the scope have no answer */
    void requireAnswered(String number) {
        var answers = answers(number);
        var open = questions(number).stream()
                .filter(question -> !answers.containsKey(question.id()))
                .count();
        if (open > 0) {
            throw Refusal.conflict("inspection.refusal.unanswered", open);
        }
    }

    /** Whether the current person enters what was seen, while nothing is concluded: the team and the control office, or the unit itself. */
    @Transactional(readOnly = true)
    public boolean mayEnter(String number) {
        var file = files.require(number);
        return file.state() == CaseState.OPEN
                && !file.restricted()
                && find(number).filter(this::mayEnter).isPresent();
    }

    private boolean mayEnter(Inspected inspected) {
        var belongs = inspected.itself()
                ? current.worksIn(inspected.unit())
                : current.inControlOffice() || files.admits(inspected.number(), current.username());
        return belongs && !inspected.concluded();
    }

    /**
     * Replaces what was entered.
     *
     * @throws Refusal 403 for those who may not enter and after the conclusion, 400 by field
     */
    public void enter(
            String number, List<Answer> answers, List<SampledDossier> dossiers, List<NewFinding> newFindings) {
        var inspected = require(number);
        if (!mayEnter(number)) {
            throw Refusal.forbidden(inspected.itself() ? "inspection.refusal.itself" : "inspection.refusal.team");
        }
        check(inspected, answers, dossiers, newFindings);
        answers.forEach(answer -> store.answer(number, answer));
        store.replaceDossiers(number, dossiers);
        replace(number, inspected.unit(), newFindings);
        files.record(
                number,
                Fact.of("inspection.timeline.entered")
                        .with("dossiers", String.valueOf(dossiers.size()))
                        .with("findings", String.valueOf(newFindings.size())));
    }

    /** Findings of a case before they are handed over to the unit. */
    private void replace(String number, String unit, List<NewFinding> newFindings) {
        findings.clear(number);
        for (var i = 0; i < newFindings.size(); i++) {
            findings.insert(number, unit, i + 1, newFindings.get(i));
        }
    }

    private void check(
            Inspected inspected, List<Answer> answers, List<SampledDossier> dossiers, List<NewFinding> newFindings) {
        var problems = new ArrayList<FieldProblem>();
        var known = questions(inspected).stream().map(Question::id).collect(Collectors.toSet());
        answers.stream()
                .filter(answer ->
                        !known.contains(answer.question()) || answer.note().length() > LONGEST)
                .forEach(answer -> problems.add(new FieldProblem("answers", "inspection.problem.answer", LONGEST)));
        var codes = new HashSet<String>();
        for (var dossier : dossiers) {
            if (dossier.code().isBlank()
                    || dossier.procedure().isBlank()
                    || dossier.procedure().length()
                                    + dossier.note().length()
                                    + dossier.code().length()
                            > LONGEST) {
                problems.add(new FieldProblem("dossiers", "inspection.problem.dossier"));
            } else if (!codes.add(dossier.code())) {
                problems.add(new FieldProblem("dossiers", "inspection.problem.dossier-twice", dossier.code()));
            }
        }
        for (var i = 0; i < newFindings.size(); i++) {
            problems.addAll(problems(i + 1, newFindings.get(i)));
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    /** What a finding must say, and by when it can be remedied. */
    private List<FieldProblem> problems(int position, NewFinding finding) {
        var texts = List.of(finding.content(), finding.legalBasis(), finding.remedy());
        var due = finding.dueOn();
        if (finding.topic() == null
                || finding.severity() == null
                || due == null
                || texts.stream().anyMatch(text -> text.isBlank() || text.length() > LONGEST)) {
            return List.of(new FieldProblem("findings", "inspection.problem.finding", LONGEST, position));
        }
        return due.isBefore(rules.today()) || rules.isFar(due)
                ? List.of(new FieldProblem(
                        "findings", "inspection.problem.finding-due", InspectionRules.YEARS_AHEAD, position))
                : List.of();
    }
}
