package vn.kstthc.plan.process;

import static vn.kstthc.workflow.FormText.plain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.Organization;
import vn.kstthc.plan.Obligation;
import vn.kstthc.plan.Obligations;
import vn.kstthc.plan.PlanApproval;
import vn.kstthc.plan.PlanCopies;
import vn.kstthc.plan.PlanRow;
import vn.kstthc.plan.Plans;
import vn.kstthc.plan.SheetEntry;
import vn.kstthc.plandocument.UnitMention;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Zones;

/** What the forms of plans and their tasks show. */
@Component
class PlanForms {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Plans plans;
    private final PlanApproval approval;
    private final PlanCopies copies;
    private final Obligations obligations;
    private final Organization organization;
    private final Messages messages;
    private final Clock clock;

    PlanForms(
            Plans plans,
            PlanApproval approval,
            PlanCopies copies,
            Obligations obligations,
            Organization organization,
            Messages messages,
            Clock clock) {
        this.plans = plans;
        this.approval = approval;
        this.copies = copies;
        this.obligations = obligations;
        this.organization = organization;
        this.messages = messages;
        this.clock = clock;
    }

    /** Of a plan on its way to the signature. */
    Map<String, Object> ofPlan(String number) {
        var plan = plans.require(number);
        var blocking = approval.blocking(number);
        var values = new HashMap<String, Object>();
        values.put("caseNumber", number);
        values.put("caseTitle", plain(plan.title()));
        values.put(
                "rowsText", messages.text("plan.form.rows", plans.rows(number).size(), String.valueOf(plan.year())));
        values.put(
                "blockingText",
                blocking.stream()
                        .map(row -> "- **" + row.number() + "** " + plain(row.content()))
                        .collect(Collectors.joining("\n")));
        values.put(
                "differencesText",
                copies.differences(number).stream()
                        .map(warning -> "- "
                                + plain(messages.text(
                                        warning.key(), warning.args().toArray())))
                        .collect(Collectors.joining("\n")));
        values.put("authorityText", messages.text(plan.authority().key()));
        values.put("summary", plan.summary());
        values.put("returnText", plain(plan.remark()));
        values.put("signedOn", today().toString());
        return values;
    }

    /** Of what a unit owes, a task or a sheet. */
    Map<String, Object> ofTask(String number, Map<String, Object> variables) {
        var obligation = obligations.require(number);
        var values = new HashMap<>(common(obligation, variables));
        obligations.rowOf(obligation).ifPresent(row -> {
            values.put("caseTitle", plain(row.content()));
            values.put("rowNumber", row.number());
            values.put("product", plain(row.product()));
            values.put("coordinating", mentions(row));
        });
        return values;
    }

    /** Of what a unit did, for whoever accepts it; shown as text, not filled in. */
    Map<String, Object> ofResult(String number, Map<String, Object> variables) {
        var obligation = obligations.require(number);
        var values = new HashMap<>(ofTask(number, variables));
        values.put("result", plain(text(obligation.result())));
        values.put("evidence", plain(text(obligation.evidence())));
        values.put(
                "doneOn",
                Optional.ofNullable(obligation.doneOn()).map(PlanForms::day).orElse(""));
        return values;
    }

    private Map<String, Object> common(Obligation obligation, Map<String, Object> variables) {
        var values = new HashMap<String, Object>();
        values.put("caseNumber", obligation.caseNumber());
        values.put("caseTitle", plain(messages.text("plan.sheet.title", obligation.period())));
        values.put("rowNumber", "");
        values.put("product", messages.text("plan.sheet.product"));
        values.put("coordinating", "");
        values.put("plan", obligation.plan());
        values.put("period", obligation.period());
        values.put("dueText", day(obligation.dueOn()));
        values.put("acceptDueText", due(variables.get("acceptDueAt")));
        values.put("unitName", unitNames(obligation));
        values.put("returnText", plain(text(obligation.remark())));
        values.put("result", text(obligation.result()));
        values.put("evidence", text(obligation.evidence()));
        var doneOn = obligation.doneOn();
        values.put("doneOn", doneOn == null ? today().toString() : doneOn.toString());
        return values;
    }

    /** The period and what has to be done in it. */
    String about(String number) {
        var obligation = obligations.require(number);
        return obligations
                .rowOf(obligation)
                .map(row -> obligation.period() + " – " + row.content().replaceAll("\\s+", " "))
                .orElseGet(() -> messages.written("plan.sheet.title", obligation.period()));
    }

    /** What the work of a unit is and, once it is written down, what was done: its leader agrees to that. */
    String workText(String number, String wanted) {
        var obligation = obligations.require(number);
        var doneOn = obligation.doneOn();
        if (doneOn == null) {
            return wanted;
        }
        var evidence = plain(text(obligation.evidence()));
        return wanted
                + "\n\n"
                + messages.text("plan.form.work", plain(text(obligation.result())), day(doneOn))
                + (evidence.isEmpty() ? "" : "\n\n" + messages.text("plan.acceptance.evidence", evidence));
    }

    String product(String number) {
        return obligations
                .rowOf(obligations.require(number))
                .map(row -> plain(row.product()))
                .orElse("");
    }

    /** What the sheet holds so far, a line a row. */
    String sheetText(List<SheetEntry> entries) {
        return entries.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(SheetEntry entry) {
        var line =
                "- **%s** %s".formatted(entry.row().number(), plain(entry.row().content()));
        var written = Map.of("figures", entry.figures(), "done", entry.done(), "difficulty", entry.difficulty());
        return Stream.of("figures", "done", "difficulty")
                .filter(field -> !written.get(field).isBlank())
                .map(field ->
                        "\n  - *" + messages.text("plan.sheet.column." + field) + "*: " + plain(written.get(field)))
                .collect(Collectors.joining("", line, ""));
    }

    private String unitNames(Obligation obligation) {
        var names = new ArrayList<String>(List.of(organization.unitName(obligation.unit())));
        obligation.jointUnits().forEach(unit -> names.add(organization.unitName(unit)));
        return String.join(", ", names);
    }

    private static String mentions(PlanRow row) {
        return row.coordinating().stream()
                .map(UnitMention::text)
                .map(text -> plain(text))
                .collect(Collectors.joining(", "));
    }

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String due(@Nullable Object due) {
        return due instanceof Date date ? day(Zones.dateOf(date.toInstant())) : "";
    }

    LocalDate today() {
        return Zones.dateOf(clock.instant());
    }
}
