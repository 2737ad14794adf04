package vn.kstthc.inspection.process;

import static vn.kstthc.workflow.FormText.plain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.inspection.Finding;
import vn.kstthc.inspection.InspectionPlans;
import vn.kstthc.inspection.InspectionRemediation;
import vn.kstthc.inspection.InspectionRounds;
import vn.kstthc.inspection.InspectionRounds.DecisionDraft;
import vn.kstthc.inspection.InspectionScope;
import vn.kstthc.inspection.InspectionVisit;
import vn.kstthc.inspection.InspectionVisits;
import vn.kstthc.inspection.SelfInspections;
import vn.kstthc.inspection.TeamMember;
import vn.kstthc.inspection.VisitRecords;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Role;
import vn.kstthc.organization.Staff;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskRef;

/** What the forms of inspection show: the head of the case, and where the work stands. */
@Component
class InspectionForms {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CaseFiles files;
    private final InspectionPlans plans;
    private final InspectionRounds rounds;
    private final InspectionVisits visits;
    private final VisitRecords records;
    private final SelfInspections own;
    private final InspectionRemediation remediation;
    private final Organization organization;
    private final Messages messages;
    private final Clock clock;

    InspectionForms(
            CaseFiles files,
            InspectionPlans plans,
            InspectionRounds rounds,
            InspectionVisits visits,
            VisitRecords records,
            SelfInspections own,
            InspectionRemediation remediation,
            Organization organization,
            Messages messages,
            Clock clock) {
        this.files = files;
        this.plans = plans;
        this.rounds = rounds;
        this.visits = visits;
        this.records = records;
        this.own = own;
        this.remediation = remediation;
        this.organization = organization;
        this.messages = messages;
        this.clock = clock;
    }

    /** What the two forms that draft a decision send. */
    static DecisionDraft decision(FormValues values) {
        return new DecisionDraft(
                values.requireText("basis"),
                values.requireDate("visitFrom"),
                values.requireDate("visitTo"),
                values.list("visitedUnits"),
                values.requireText("leader"),
                values.list("members"));
    }

    Map<String, Object> ofPlan(TaskRef task, String due) {
        var shown = plan(task.caseNumber());
        shown.putAll(head(task, due));
        return shown;
    }

    Map<String, Object> plan(String number) {
        var plan = plans.require(number);
        var shown = new HashMap<String, Object>();
        shown.put(
                "itemsText",
                messages.text("inspection.form.items", plans.items(number).size()));
        shown.put("summary", plain(plan.summary()));
        shown.put("signedOn", today());
        return shown;
    }

    Map<String, Object> ofRound(TaskRef task, String due) {
        var shown = round(task.caseNumber());
        shown.putAll(head(task, due));
        return shown;
    }

    Map<String, Object> round(String number) {
        var round = rounds.require(number);
        var visited = rounds.visits(number);
        var team = rounds.team(number);
        var shown = choices();
        shown.put("basis", round.basis());
        shown.put("returnText", plain(round.remark()));
        shown.put("visitedUnits", visited.stream().map(InspectionVisit::unit).toList());
        shown.put("visitFrom", round.visitFrom().toString());
        shown.put("visitTo", round.visitTo().toString());
        team.stream().filter(TeamMember::leader).forEach(leader -> shown.put("leader", leader.username()));
        shown.put(
                "members",
                team.stream()
                        .filter(member -> !member.leader())
                        .map(TeamMember::username)
                        .toList());
        shown.put("scopeText", scope(round.scope()));
        shown.put("periodText", period(round.visitFrom(), round.visitTo()));
        shown.put("unitsText", join(visited, visit -> organization.unitName(visit.unit())));
        shown.put("teamText", join(team, member -> organization.staffName(member.username())));
        shown.put("visitsText", visited.stream().map(this::line).collect(Collectors.joining("\n")));
        shown.put("result", round.result());
        shown.put("signers", options(rounds.signers(), Staff::fullName, Staff::username));
        shown.put("signedOn", today());
        return shown;
    }

    private String line(InspectionVisit visit) {
        var symbol = visit.conclusionSymbol();
        return messages.text(
                "inspection.form.visit",
                "[" + visit.number() + "](/app/cases/" + visit.number() + ")",
                organization.unitName(visit.unit()),
                symbol == null ? "—" : symbol,
                records.findings(visit.number()).size());
    }

    Map<String, Object> ofVisit(TaskRef task, String number, String due) {
        var shown = visit(number);
        shown.putAll(head(task, due));
        return shown;
    }

    Map<String, Object> visit(String number) {
        var visit = visits.require(number);
        var round = rounds.find(visit.round()).orElseThrow();
        var shown = inspected(number);
        shown.put("periodText", period(round.visitFrom(), round.visitTo()));
        shown.put(
                "outlineText",
                records.questions(number).stream()
                        .map(q -> "- " + plain(q.text()))
                        .collect(Collectors.joining("\n")));
        shown.put("notice", visit.notice());
        shown.put("report", text(visit.report() == null ? visit.selfReport() : visit.report()));
        shown.put("reportText", plain(text(visit.report())));
        shown.put("remarks", visit.remarks());
        shown.put("conclusion", visit.conclusion());
        shown.put("endedOn", today());
        shown.put("announcedOn", today());
        return shown;
    }

    Map<String, Object> ofSelf(TaskRef task, String due) {
        var shown = self(task.caseNumber());
        shown.putAll(head(task, due));
        return shown;
    }

    Map<String, Object> self(String number) {
        var self = own.require(number);
        var shown = inspected(number);
        shown.put("returnText", plain(self.remark()));
        shown.put("result", self.result());
        shown.put("resultText", plain(self.result()));
        shown.put("symbolText", text(self.symbol()));
        return shown;
    }

    /** Who is looked at, what was entered so far, and what is still open from before. */
    private Map<String, Object> inspected(String number) {
        var inspected = records.require(number);
        var shown = new HashMap<String, Object>();
        shown.put("unitText", organization.unitName(inspected.unit()));
        shown.put("scopeText", scope(inspected.scope()));
        shown.put(
                "progressText",
                messages.text(
                        "inspection.form.progress",
                        records.answers(number).size(),
                        records.questions(number).size(),
                        records.dossiers(number).size(),
                        records.findings(number).size()));
        shown.put(
                "findingsText",
                records.openBefore(number).stream().map(this::earlier).collect(Collectors.joining("\n")));
        return shown;
    }

    private String earlier(Finding finding) {
        return "- " + finding.caseNumber() + ": " + plain(finding.content()) + " (" + DAY.format(finding.dueOn()) + ")";
    }

    Map<String, Object> ofFinding(TaskRef task, String due) {
        var finding = remediation.require(task.subject());
        var shown = head(task, due);
        shown.put(
                "findingText",
                messages.text(
                        "inspection.form.finding",
                        finding.position(),
                        plain(finding.content()),
                        plain(finding.legalBasis()),
                        plain(finding.remedy())));
        shown.put("returnText", plain(finding.remark()));
        var remediedOn = finding.remediedOn();
        shown.put("remediedText", remediedOn == null ? "" : DAY.format(remediedOn));
        shown.put("evidenceText", plain(text(finding.evidence())));
        shown.put("evidence", text(finding.evidence()));
        shown.put("remediedOn", today());
        return shown;
    }

    private Map<String, Object> head(TaskRef task, String due) {
        var head = new HashMap<String, Object>();
        head.put("caseNumber", task.caseNumber());
        head.put("caseTitle", plain(files.require(task.caseNumber()).title()));
        head.put(
                "dueText",
                task.variables().get(due) instanceof Date date ? DAY.format(Zones.dateOf(date.toInstant())) : "—");
        return head;
    }

    /** Units and people to choose from. */
    Map<String, Object> choices() {
        var control = organization.holder(UnitFunction.CONTROL_OFFICE);
        var units = organization.present().stream()
                .filter(unit -> !unit.isDivision() && !unit.code().equals(control))
                .toList();
        var choices = new HashMap<String, Object>();
        choices.put("unitOptions", options(units, unit -> unit.name(), unit -> unit.code()));
        choices.put("people", options(people(), Staff::fullName, Staff::username));
        return choices;
    }

    private List<Staff> people() {
        return organization.present().stream()
                .filter(unit -> !unit.isDivision())
                .flatMap(unit -> organization.holders(unit.code(), Role.working()).stream())
                .distinct()
                .toList();
    }

    static <T> List<Map<String, String>> options(List<T> items, Function<T, String> label, Function<T, String> value) {
        return items.stream()
                .map(item -> Map.of("label", label.apply(item), "value", value.apply(item)))
                .toList();
    }

    private static <T> String join(List<T> items, Function<T, String> name) {
        return items.stream().map(name).collect(Collectors.joining(", "));
    }

    private String scope(List<InspectionScope> scope) {
        return join(scope, one -> messages.text(one.key()));
    }

    private String period(LocalDate from, LocalDate to) {
        return messages.text("inspection.letter.period", DAY.format(from), DAY.format(to));
    }

    private String today() {
        return Zones.dateOf(clock.instant()).toString();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
