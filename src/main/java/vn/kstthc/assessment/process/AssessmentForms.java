package vn.kstthc.assessment.process;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kstthc.assessment.AssessedProcedure;
import vn.kstthc.assessment.AssessedProcedures;
import vn.kstthc.assessment.NewProcedure;
import vn.kstthc.assessment.ProcedureKind;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskRef;

/** What the forms of an assessment share: the head of the case, dates, and lists entered line by line. */
@Component
class AssessmentForms {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CaseFiles files;
    private final AssessedProcedures procedures;
    private final Messages messages;
    private final Clock clock;

    AssessmentForms(CaseFiles files, AssessedProcedures procedures, Messages messages, Clock clock) {
        this.files = files;
        this.procedures = procedures;
        this.messages = messages;
        this.clock = clock;
    }

    Map<String, Object> head(TaskRef task, String dueVariable) {
        var head = new HashMap<String, Object>();
        head.put("caseNumber", task.caseNumber());
        head.put("caseTitle", plain(files.require(task.caseNumber()).title()));
        head.put("dueText", due(task.variables().get(dueVariable)));
        head.put("proceduresText", proceduresText(task.caseNumber()));
        return head;
    }

    /** The procedures of the draft as a Markdown list. */
    String proceduresText(String number) {
        return procedures.of(number).stream()
                .map(procedure -> "%d. %s (%s)"
                        .formatted(
                                procedure.position(),
                                plain(procedure.name()),
                                messages.text(procedure.kind().key())))
                .collect(Collectors.joining("\n"));
    }

    String procedureText(AssessedProcedure procedure) {
        return messages.text(
                "assessment.form.procedure",
                procedure.position(),
                plain(procedure.name()),
                messages.text(procedure.kind().key()));
    }

    /** The name of a paper of the assessment. */
    String paper(String letter) {
        return messages.written("document.kind.assessment." + letter);
    }

    /** Options of a field, called by their messages. */
    <E extends Enum<E>> List<Map<String, String>> choices(List<E> options, Function<E, String> key) {
        return options.stream()
                .map(option -> Map.of("label", messages.text(key.apply(option)), "value", option.name()))
                .toList();
    }

    String today() {
        return todaysDate().toString();
    }

    LocalDate todaysDate() {
        return Zones.dateOf(clock.instant());
    }

    /** The procedures that were entered, one in a line, in a text field for each kind. */
    static List<NewProcedure> procedures(FormValues values) {
        return Stream.of(ProcedureKind.values())
                .flatMap(kind ->
                        lines(values.text(kind.name().toLowerCase(java.util.Locale.ROOT) + "Procedures")
                                        .orElse(""))
                                .stream()
                                .map(name -> new NewProcedure(name, kind)))
                .toList();
    }

    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** A date that the form demands. */
    static LocalDate date(FormValues values, String field) {
        return values.date(field)
                .orElseThrow(() -> Refusal.invalid(List.of(new FieldProblem(field, "assessment.problem.required"))));
    }

    private static String due(@Nullable Object due) {
        return due instanceof Date date ? Zones.dateOf(date.toInstant()).format(DAY) : "";
    }
}
