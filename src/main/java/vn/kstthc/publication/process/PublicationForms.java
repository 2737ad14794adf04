package vn.kstthc.publication.process;

import static vn.kstthc.workflow.FormText.plain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Staff;
import vn.kstthc.publication.PublicationProcedure;
import vn.kstthc.publication.Publications;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskRef;

/** What all forms of publication show: the head of the case, what it decides, its procedures. */
@Component
class PublicationForms {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CaseFiles files;
    private final Publications publications;
    private final Organization organization;
    private final CurrentStaff current;
    private final Messages messages;
    private final Clock clock;

    PublicationForms(
            CaseFiles files,
            Publications publications,
            Organization organization,
            CurrentStaff current,
            Messages messages,
            Clock clock) {
        this.files = files;
        this.publications = publications;
        this.organization = organization;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    Map<String, Object> head(TaskRef task, String dueVariable) {
        var head = new HashMap<String, Object>();
        head.put("caseNumber", task.caseNumber());
        head.put("caseTitle", plain(files.require(task.caseNumber()).title()));
        head.put("dueText", due(task.variables().get(dueVariable)));
        head.put("decisionText", decisionText(task.caseNumber(), task.subject()));
        head.put("today", today().toString());
        return head;
    }

    String decisionText(String number, String subject) {
        var workflow = publications.decision(number, subject).isWorkflow();
        return messages.written(
                workflow
                        ? "publication.decision.workflow"
                        : publications.require(number).kind().key());
    }

    /** The procedures as a list in Markdown. */
    String procedures(List<PublicationProcedure> rows) {
        return rows.stream()
                .map(row -> "%d. **%s** %s %s"
                        .formatted(row.position(), messages.text(row.kind().key()), row.code(), plain(row.name())))
                .collect(Collectors.joining("\n"));
    }

    List<Map<String, String>> units() {
        return organization.present().stream()
                .filter(unit -> !unit.isDivision())
                .map(unit -> Map.of("label", unit.name(), "value", unit.code()))
                .toList();
    }

    /** The unit of an officer outside the control office, which opens cases of every unit. */
    Optional<String> ownUnit() {
        var mine = current.inControlOffice() ? Set.<String>of() : current.units();
        return units().stream()
                .map(unit -> unit.get("value"))
                .filter(mine::contains)
                .findFirst();
    }

    List<Map<String, String>> people(List<Staff> people) {
        return people.stream()
                .map(person -> Map.of("label", person.fullName(), "value", person.username()))
                .toList();
    }

    LocalDate today() {
        return Zones.dateOf(clock.instant());
    }

    static LocalDate requireDate(FormValues values, String field) {
        return values.date(field)
                .orElseThrow(() -> Refusal.invalid(List.of(new FieldProblem(field, "publication.problem.required"))));
    }

    private static String due(@Nullable Object due) {
        return due instanceof Date date ? Zones.dateOf(date.toInstant()).format(DAY) : "";
    }
}
