package vn.kstthc.review.process;

import static vn.kstthc.workflow.FormText.plain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.cost.CostFormat;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Staff;
import vn.kstthc.review.NewTarget;
import vn.kstthc.review.PlanItem;
import vn.kstthc.review.ReviewTarget;
import vn.kstthc.review.Reviews;
import vn.kstthc.review.TargetKind;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskRef;

/** What the forms of reviews share: the head of the case, lists of targets, lines entered as targets. */
@Component
class ReviewForms {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern CODED = Pattern.compile("\\s*([0-9][0-9A-Za-z._-]{0,29})\\s*;\\s*(.+)");

    private final CaseFiles files;
    private final Reviews reviews;
    private final CostSheets sheets;
    private final Organization organization;
    private final Messages messages;
    private final Clock clock;

    ReviewForms(
            CaseFiles files,
            Reviews reviews,
            CostSheets sheets,
            Organization organization,
            Messages messages,
            Clock clock) {
        this.files = files;
        this.reviews = reviews;
        this.sheets = sheets;
        this.organization = organization;
        this.messages = messages;
        this.clock = clock;
    }

    Map<String, Object> head(TaskRef task, String dueVariable) {
        var head = new HashMap<String, Object>();
        head.put("caseNumber", task.caseNumber());
        head.put("caseTitle", plain(files.require(task.caseNumber()).title()));
        head.put(
                "dueText",
                task.variables().get(dueVariable) instanceof Date due ? day(Zones.dateOf(due.toInstant())) : "");
        return head;
    }

    /** The targets of a review as a list in Markdown, each with a link to its form A. */
    String targets(String number) {
        return reviews.targets(number).stream()
                .map(target -> "%d. [%s](/app/reviews/%s/targets/%d) – %s"
                        .formatted(
                                target.position(), plain(target.name()), number, target.position(), optionText(target)))
                .collect(Collectors.joining("\n"));
    }

    /** The options that a decision is about, with unit and saving. */
    String options(String number) {
        return reviews.decidedIn(number).stream()
                .flatMap(review -> reviews.targets(review.caseNumber()).stream()
                        .filter(ReviewTarget::changes)
                        .map(target -> "- %s: %s – %s"
                                .formatted(
                                        organization.unitName(review.leadUnit()),
                                        plain(target.name()),
                                        optionText(target))))
                .collect(Collectors.joining("\n"));
    }

    String target(ReviewTarget target) {
        return "%s – %s%n%n%s".formatted(plain(target.name()), optionText(target), plain(target.content()));
    }

    private String optionText(ReviewTarget target) {
        if (target.option() == null) {
            return messages.text("review.form.open");
        }
        var option = messages.text(target.option().key());
        return sheets.totals(target.id())
                .filter(totals -> target.changes())
                .map(totals -> messages.text(
                        "review.form.option",
                        option,
                        CostFormat.dong(totals.saving()),
                        CostFormat.percent(totals.savingPercent()),
                        CostFormat.figure(target.targetPercent())))
                .orElse(option);
    }

    /** The items of a plan by unit. */
    String items(String number) {
        return reviews.items(number).stream()
                .map(item -> "- %s: %s (%s, %s%%)"
                        .formatted(
                                organization.unitName(item.unit()),
                                plain(item.name()),
                                messages.text(item.kind().key()),
                                CostFormat.figure(item.targetPercent())))
                .collect(Collectors.joining("\n"));
    }

    /** The targets that were entered, one in a line, in a text field for each kind. */
    static List<NewTarget> targets(FormValues values) {
        return Arrays.stream(TargetKind.values())
                .flatMap(kind -> values.text(kind.linesField()).stream()
                        .flatMap(String::lines)
                        .filter(line -> !line.isBlank())
                        .map(line -> target(kind, line)))
                .toList();
    }

    private static NewTarget target(TargetKind kind, String line) {
        var coded = CODED.matcher(line);
        return coded.matches()
                ? new NewTarget(kind, coded.group(1), coded.group(2).strip(), null, null)
                : new NewTarget(kind, "", line.strip(), null, null);
    }

    /** The same lines again, for a draft that is opened once more. */
    static Map<String, Object> lines(List<PlanItem> items) {
        var fields = new HashMap<String, Object>();
        for (var item : items) {
            var line = item.code().isBlank() ? item.name() : item.code() + "; " + item.name();
            fields.merge(item.kind().linesField(), line, (before, next) -> before + "\n" + next);
        }
        return fields;
    }

    static List<Map<String, String>> signers(List<Staff> people) {
        return people.stream()
                .map(person -> Map.of("label", person.fullName(), "value", person.username()))
                .toList();
    }

    List<Map<String, String>> units() {
        return organization.present().stream()
                .filter(unit -> !unit.isDivision())
                .map(unit -> Map.of("label", unit.name(), "value", unit.code()))
                .toList();
    }

    /** The name of a paper of a review. */
    String paper(String letter) {
        return messages.written("document.kind.review." + letter);
    }

    LocalDate today() {
        return Zones.dateOf(clock.instant());
    }

    String day(LocalDate day) {
        return day.format(DAY);
    }
}
