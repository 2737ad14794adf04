package vn.kstthc.review;

import static vn.kstthc.shared.Messages.VIETNAMESE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.cost.CostFormat;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.document.LetterHead;
import vn.kstthc.organization.Field;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.Messages;
import vn.kstthc.unitwork.SignatureBlock;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkSettings;

/** What the papers of reviews say, by placeholder; always in Vietnamese, the language of the papers. */
@Component
class ReviewLetterModels {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final LetterHead heads;
    private final SignatureBlock signatures;
    private final UnitWorkSettings settings;
    private final CaseFiles files;
    private final Reviews reviews;
    private final Organization organization;
    private final CostSheets sheets;
    private final Messages messages;

    ReviewLetterModels(
            LetterHead heads,
            SignatureBlock signatures,
            UnitWorkSettings settings,
            CaseFiles files,
            Reviews reviews,
            Organization organization,
            CostSheets sheets,
            Messages messages) {
        this.heads = heads;
        this.signatures = signatures;
        this.settings = settings;
        this.files = files;
        this.reviews = reviews;
        this.organization = organization;
        this.sheets = sheets;
        this.messages = messages;
    }

    /** Head and signature of a unit's paper; {@code type} such as "BC-" precedes the unit's symbol. */
    Map<String, Object> of(String number, String unit, String type, Optional<SignatureRecord> signature) {
        var model = new HashMap<>(heads.of(
                unit,
                type + symbol(unit),
                signature.map(SignatureRecord::number).orElse(null),
                signature.map(SignatureRecord::signedOn).orElse(null)));
        model.putAll(signature.map(signed -> signatures.of(unit, signed)).orElseGet(() -> signatures.open(unit)));
        return common(model, number, symbol(unit));
    }

    /** A letter that has its number and is signed on paper. */
    Map<String, Object> of(String number, String unit, String letterNumber, LocalDate on) {
        var model = new HashMap<>(heads.of(unit, symbol(unit), letterNumber, on));
        model.putAll(signatures.open(unit));
        return common(model, number, symbol(unit));
    }

    /** A paper of the Chairman, with the control office in the archive line. */
    Map<String, Object> ofCommittee(String number, String symbol, Optional<SignatureRecord> signature) {
        var committee = organization.committee();
        var model = new HashMap<>(heads.of(
                committee,
                symbol,
                signature.map(SignatureRecord::number).orElse(null),
                signature.map(SignatureRecord::signedOn).orElse(null)));
        model.putAll(
                signature.map(signed -> signatures.of(committee, signed)).orElseGet(() -> signatures.open(committee)));
        model.put("authorityTitle", ("Chủ tịch " + unitName(committee)).toUpperCase(VIETNAMESE));
        return common(model, number, "KSTTHC");
    }

    private Map<String, Object> common(Map<String, Object> model, String number, String archive) {
        model.put("caseNumber", number);
        model.put("title", files.require(number).title());
        model.put("control", unitName(controlOffice()));
        model.put("recipients", List.of(text("letter.as-above")));
        model.put("archive", archive);
        return model;
    }

    String controlOffice() {
        return organization.holder(UnitFunction.CONTROL_OFFICE);
    }

    String unitName(String unit) {
        return organization.unitName(unit);
    }

    String symbol(String unit) {
        return settings.symbol(unit);
    }

    /** The lines of a plan or a registration. */
    List<Map<String, Object>> items(List<PlanItem> items) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var item : items) {
            rows.add(Map.of(
                    "stt", String.valueOf(rows.size() + 1),
                    "kind", text("kind." + item.kind()),
                    "code", item.code(),
                    "name", item.name(),
                    "unit", unitName(item.unit()),
                    "target", CostFormat.figure(item.targetPercent()) + "%",
                    "due", item.due() == null ? "" : day(item.due())));
        }
        return rows;
    }

    List<Map<String, Object>> targets(List<ReviewTarget> targets) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var target : targets) {
            var row = target(target);
            row.put("stt", String.valueOf(rows.size() + 1));
            rows.add(row);
        }
        return rows;
    }

    /** Form A of a target with its cost and time. */
    Map<String, Object> target(ReviewTarget target) {
        var totals = sheets.totals(target.id());
        var row = new HashMap<String, Object>();
        row.put("kind", text("kind." + target.kind()));
        row.put("code", target.code().isBlank() ? "—" : target.code());
        row.put("name", target.name());
        row.put("unit", unitName(reviews.require(target.caseNumber()).leadUnit()));
        row.put("field", fieldName(target.field()));
        row.put("necessity", paragraphs(target.necessity()));
        row.put("reasonableness", paragraphs(target.reasonableness()));
        row.put("legality", paragraphs(target.legality()));
        row.put("option", target.option() == null ? "" : text("option." + target.option()));
        row.put("content", paragraphs(target.content()));
        row.put("reason", paragraphs(target.reason()));
        row.put("way", target.way() == null ? "" : text("way." + target.way()));
        row.put("executeBy", target.executeBy() == null ? "" : day(target.executeBy()));
        row.put("days", days(target));
        row.put("current", totals.map(t -> CostFormat.dong(t.current())).orElse("—"));
        row.put("after", totals.map(t -> CostFormat.dong(t.after())).orElse("—"));
        row.put(
                "percent",
                totals.map(t -> CostFormat.percent(t.savingPercent()) + "%").orElse("—"));
        row.put("target", CostFormat.figure(target.targetPercent()) + "%");
        return row;
    }

    /** Σ saving of Σ current cost of the targets. */
    String total(List<ReviewTarget> targets) {
        var totals = sheets.totals(targets.stream()
                .filter(ReviewTarget::changes)
                .map(ReviewTarget::id)
                .toList());
        return text(
                "letter.total",
                CostFormat.dong(totals.current()),
                CostFormat.dong(totals.after()),
                CostFormat.dong(totals.saving()),
                CostFormat.percent(totals.savingPercent()));
    }

    /** The list of procedures that are settled faster, one line each. */
    List<String> shortened(List<ReviewTarget> targets) {
        var lines = targets.stream()
                .filter(ReviewTarget::shortened)
                .map(target -> target.name() + ": " + days(target))
                .toList();
        return lines.isEmpty() ? List.of(text("letter.none")) : lines;
    }

    private String days(ReviewTarget target) {
        return text(
                "letter.days", figure(target.legalDays()), figure(target.currentDays()), figure(target.afterDays()));
    }

    private static String figure(@Nullable BigDecimal days) {
        return days == null ? "—" : CostFormat.figure(days);
    }

    private String fieldName(@Nullable String code) {
        return organization.fields().stream()
                .filter(field -> field.code().equals(code))
                .map(Field::name)
                .findFirst()
                .orElse("—");
    }

    String day(LocalDate day) {
        return day.format(DAY);
    }

    String kind(String letter) {
        return messages.written("document.kind.review." + letter);
    }

    String text(String key, Object... args) {
        return messages.written("review." + key, args);
    }

    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
