package vn.kstthc.inspection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

/** What the team enters on site: answers to the questions of the year, dossiers that it looked at, findings. */
@Service
@Transactional
public class VisitRecords {

    private static final int LONGEST = Checklists.LONGEST;

    private final ChecklistStore store;
    private final FindingStore findings;
    private final VisitStore visits;
    private final RoundStore rounds;
    private final CaseFiles files;
    private final Organization organization;
    private final CurrentStaff current;

    VisitRecords(
            ChecklistStore store,
            FindingStore findings,
            VisitStore visits,
            RoundStore rounds,
            CaseFiles files,
            Organization organization,
            CurrentStaff current) {
        this.store = store;
        this.findings = findings;
        this.visits = visits;
        this.rounds = rounds;
        this.files = files;
        this.organization = organization;
        this.current = current;
    }

    /** The questions that this visit asks: of the year of the visit, within its scope. */
    @Transactional(readOnly = true)
    public List<Question> questions(InspectionVisit visit) {
        var round = rounds.find(visit.round()).orElseThrow();
        return store.questions(store.yearFor(round.visitFrom().getYear())).stream()
                .filter(question -> round.scope().contains(question.scope()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Map<UUID, Answer> answers(String visit) {
        return store.answers(visit).stream().collect(Collectors.toMap(Answer::question, Function.identity()));
    }

    @Transactional(readOnly = true)
    public List<SampledDossier> dossiers(String visit) {
        return store.dossiers(visit);
    }

    @Transactional(readOnly = true)
    public List<Finding> findings(String caseNumber) {
        return findings.of(caseNumber);
    }

    /** What earlier cases found at the unit, or at those that it follows, and is still open. */
    @Transactional(readOnly = true)
    public List<Finding> openBefore(InspectionVisit visit) {
        var units = organization.known().stream()
                .map(unit -> unit.code())
                .filter(code -> organization.successors(code).contains(visit.unit()))
                .toList();
        return findings.openElsewhere(units, visit.number());
    }

    int unanswered(InspectionVisit visit) {
        var answers = answers(visit.number());
        return (int) questions(visit).stream()
                .filter(question -> !answers.containsKey(question.id()))
                .count();
    }

    /** Whether the current person enters what was seen: the team and the control office, until the conclusion. */
    @Transactional(readOnly = true)
    public boolean mayEnter(String number) {
        var file = files.require(number);
        var visit = visits.find(number);
        var belongs = current.inControlOffice() || files.admits(number, current.username());
        return visit.isPresent()
                && visit.get().concludedOn() == null
                && file.state() == CaseState.OPEN
                && !file.restricted()
                && belongs;
    }

    /**
     * Replaces what was entered.
     *
     * @throws Refusal 403 for others than the team and the control office and after the conclusion, 400 by field
     */
    public void enter(
            String number, List<Answer> answers, List<SampledDossier> dossiers, List<NewFinding> newFindings) {
        if (!mayEnter(number)) {
            throw Refusal.forbidden("inspection.refusal.team");
        }
        var visit = visits.find(number).orElseThrow();
        check(visit, answers, dossiers, newFindings);
        answers.forEach(answer -> store.answer(number, answer));
        store.replaceDossiers(number, dossiers);
        replace(number, visit.unit(), newFindings);
        files.record(
                number,
                Fact.of("inspection.timeline.entered")
                        .with("dossiers", String.valueOf(dossiers.size()))
                        .with("findings", String.valueOf(newFindings.size())));
    }

    /** Findings of a case before they are handed over to the unit. */
    void replace(String number, String unit, List<NewFinding> newFindings) {
        findings.clear(number);
        for (var i = 0; i < newFindings.size(); i++) {
            findings.insert(number, unit, i + 1, newFindings.get(i));
        }
    }

    private void check(
            InspectionVisit visit, List<Answer> answers, List<SampledDossier> dossiers, List<NewFinding> newFindings) {
        var problems = new ArrayList<FieldProblem>();
        var known = questions(visit).stream().map(Question::id).collect(Collectors.toSet());
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
        newFindings.forEach(finding -> problems.addAll(problems(finding)));
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    /** What a finding must say. */
    static List<FieldProblem> problems(NewFinding finding) {
        var texts = List.of(finding.content(), finding.legalBasis(), finding.remedy());
        var complete = finding.topic() != null && finding.severity() != null && finding.dueOn() != null;
        return complete && texts.stream().noneMatch(text -> text.isBlank() || text.length() > LONGEST)
                ? List.of()
                : List.of(new FieldProblem("findings", "inspection.problem.finding", LONGEST));
    }
}
