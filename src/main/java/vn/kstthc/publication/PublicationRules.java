package vn.kstthc.publication;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kstthc.organization.Organization;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** What a new publication and its annex must satisfy, field by field. */
final class PublicationRules {

    static final int MOST_PROCEDURES = 500;
    private static final int TITLE_MAX = 300;
    private static final int NAME_MAX = 1000;
    private static final int SHORT_MAX = 100;
    private static final int FIELD_MAX = 300;
    private static final int TEXT_MAX = 2000;
    private static final int LIST_MAX = 20_000;
    private static final int MOST_ITEMS = 200;
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._/-]{0,29}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    private final List<FieldProblem> problems = new ArrayList<>();

    private PublicationRules() {}

    static void check(NewPublication publication, Organization organization, LocalDate today) {
        var rules = new PublicationRules();
        rules.text("title", publication.title(), TITLE_MAX);
        rules.present("decisionKind", publication.kind());
        rules.present("trigger", publication.trigger());
        rules.unit(publication.leadUnit(), organization);
        publication.document().ifPresent(document -> rules.document(document, today));
        rules.procedures(publication.procedures());
        rules.finish();
    }

    /** The rows of the annex as the lead unit keeps them. */
    static void checkRows(List<PublicationProcedure> rows) {
        var rules = new PublicationRules();
        rules.procedureCount(rows.size());
        for (var i = 0; i < rows.size(); i++) {
            rules.row("procedures[" + i + "].", rows.get(i));
        }
        rules.distinct(rows.stream().map(PublicationProcedure::code).toList());
        rules.finish();
    }

    /** The rows that go into the register say what the kind of decision has to tell (Decree 63/2010 art. 14-15). */
    static void checkComplete(PublicationKind kind, List<PublicationProcedure> rows) {
        var rules = new PublicationRules();
        for (var i = 0; kind.entered() && i < rows.size(); i++) {
            rules.complete(kind, i, rows.get(i));
        }
        rules.finish();
    }

    private void row(String at, PublicationProcedure row) {
        var content = row.content();
        code(at + "code", row.code());
        text(at + "name", row.name(), NAME_MAX);
        optional(at + "field", content.field(), FIELD_MAX);
        optional(at + "fees", content.fees(), TEXT_MAX);
        optional(at + "processingTime", content.processingTime(), TEXT_MAX);
        optional(at + "place", content.place(), TEXT_MAX);
        items(at + "components", content.components());
        items(at + "legalBases", content.legalBases());
    }

    private void items(String field, List<String> items) {
        if (items.size() > MOST_ITEMS) {
            add(field, "publication.problem.many-items", MOST_ITEMS);
            return;
        }
        optional(field, String.join("\n", items), LIST_MAX);
    }

    private void complete(PublicationKind kind, int i, PublicationProcedure row) {
        var content = row.content();
        told(i, "field", content.field().isEmpty());
        told(i, "level", content.level().isEmpty());
        if (row.kind() != ProcedureChangeKind.ABOLISHED) {
            told(i, "processingTime", content.processingTime().isEmpty());
            told(i, "legalBases", kind.followsDocument() && content.legalBases().isEmpty());
            told(
                    i,
                    "components",
                    kind == PublicationKind.CONTENT && content.components().isEmpty());
        }
    }

    private void told(int i, String field, boolean missing) {
        if (missing) {
            add("procedures[" + i + "]." + field, "publication.problem.missing." + field, i + 1);
        }
    }

    private void unit(@Nullable String unit, Organization organization) {
        present("leadUnit", unit);
        if (unit != null
                && (!organization.isPresent(unit) || organization.require(unit).isDivision())) {
            add("leadUnit", "publication.problem.unit", unit);
        }
    }

    private void document(PublicationDocument document, LocalDate today) {
        text("legalDocument.symbol", document.symbol(), SHORT_MAX);
        date("legalDocument.signedOn", document.signedOn());
        date("legalDocument.effectiveOn", document.effectiveOn());
        var signed = document.signedOn();
        var effective = document.effectiveOn();
        if (signed != null && signed.isAfter(today)) {
            add("legalDocument.signedOn", "publication.problem.future");
        }
        if (signed != null && effective != null && effective.isBefore(signed)) {
            add("legalDocument.effectiveOn", "publication.problem.effective");
        }
    }

    private void date(String field, @Nullable LocalDate date) {
        present(field, date);
        if (date != null && (date.isBefore(FIRST) || date.isAfter(LAST))) {
            add(field, "publication.problem.date");
        }
    }

    private void procedures(List<NewPublicationProcedure> procedures) {
        if (!procedureCount(procedures.size())) {
            return;
        }
        for (var i = 0; i < procedures.size(); i++) {
            procedure("procedures[" + i + "].", procedures.get(i));
        }
        distinct(procedures.stream()
                .map(p -> p.code() == null ? "" : p.code().strip())
                .toList());
    }

    private boolean procedureCount(int count) {
        if (count == 0) {
            add("procedures", "publication.problem.required");
        }
        if (count > MOST_PROCEDURES) {
            add("procedures", "publication.problem.many", MOST_PROCEDURES);
        }
        return count <= MOST_PROCEDURES;
    }

    private void procedure(String at, NewPublicationProcedure procedure) {
        text(at + "name", procedure.name(), NAME_MAX);
        present(at + "kind", procedure.kind());
        code(at + "code", procedure.code());
    }

    private void code(String field, @Nullable String code) {
        if (code != null && !code.isBlank() && !CODE.matcher(code.strip()).matches()) {
            add(field, "publication.problem.code");
        }
    }

    private void distinct(List<String> codes) {
        var seen = new HashSet<String>();
        for (var i = 0; i < codes.size(); i++) {
            if (!codes.get(i).isBlank() && !seen.add(codes.get(i))) {
                add("procedures[" + i + "].code", "publication.problem.twice", codes.get(i));
            }
        }
    }

    private void optional(String field, String value, int max) {
        if (!value.isBlank()) {
            text(field, value, max);
        }
    }

    private void text(String field, @Nullable String value, int max) {
        if (value == null || value.isBlank()) {
            add(field, "publication.problem.required");
            return;
        }
        var composed = Normalizer.normalize(value, Normalizer.Form.NFC);
        if (composed.codePointCount(0, composed.length()) > max) {
            add(field, "publication.problem.long", max);
        }
        if (CONTROL.matcher(value).find()) {
            add(field, "publication.problem.control");
        }
    }

    private void present(String field, @Nullable Object value) {
        if (value == null) {
            add(field, "publication.problem.required");
        }
    }

    private void add(String field, String key, Object... args) {
        problems.add(new FieldProblem(field, key, args));
    }

    private void finish() {
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }
}
