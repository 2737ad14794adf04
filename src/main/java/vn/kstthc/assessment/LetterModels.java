package vn.kstthc.assessment;

import static vn.kstthc.shared.Messages.VIETNAMESE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.cost.CostTotals;
import vn.kstthc.document.LetterHead;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.Messages;
import vn.kstthc.unitwork.SignatureBlock;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkSettings;

/** What the papers of an assessment say, by placeholder; always in Vietnamese, the language of the papers. */
@Component
class LetterModels {

    private final LetterHead heads;
    private final SignatureBlock signatures;
    private final UnitWorkSettings settings;
    private final CaseFiles files;
    private final Organization organization;
    private final CostSheets sheets;
    private final Messages messages;

    LetterModels(
            LetterHead heads,
            SignatureBlock signatures,
            UnitWorkSettings settings,
            CaseFiles files,
            Organization organization,
            CostSheets sheets,
            Messages messages) {
        this.heads = heads;
        this.signatures = signatures;
        this.settings = settings;
        this.files = files;
        this.organization = organization;
        this.sheets = sheets;
        this.messages = messages;
    }

    /** Head, signature and what every paper says about the draft; {@code type} such as "BC-" precedes a draft's symbol. */
    Map<String, Object> of(Assessment assessment, String unit, String type, Optional<SignatureRecord> signature) {
        var symbol = settings.symbol(unit);
        var model = new HashMap<>(heads.of(
                unit,
                type + symbol,
                signature.map(SignatureRecord::number).orElse(null),
                signature.map(SignatureRecord::signedOn).orElse(null)));
        model.putAll(signature.map(signed -> signatures.of(unit, signed)).orElseGet(() -> signatures.open(unit)));
        model.put("archive", symbol);
        model.put("caseNumber", assessment.caseNumber());
        model.put("title", files.require(assessment.caseNumber()).title());
        model.put("draft", text("letter.draft-" + assessment.stage() + "-" + assessment.documentType()));
        model.put("control", organization.unitName(holder(UnitFunction.CONTROL_OFFICE)));
        model.put("appraiser", organization.unitName(holder(UnitFunction.APPRAISER)));
        model.put("recipients", List.of(text("letter.as-above")));
        return model;
    }

    String holder(UnitFunction function) {
        return organization.holder(function);
    }

    String drafter(Assessment assessment) {
        return organization.unitName(assessment.draftingUnit());
    }

    List<Map<String, Object>> procedures(List<AssessedProcedure> procedures) {
        return procedures.stream().map(this::procedure).toList();
    }

    Map<String, Object> procedure(AssessedProcedure procedure) {
        var model = new HashMap<String, Object>();
        model.put("position", String.valueOf(procedure.position()));
        model.put("procedure", procedure.name());
        model.put("kind", text("kind." + procedure.kind()).toLowerCase(VIETNAMESE));
        for (var criterion : Criterion.values()) {
            model.put(criterion.name().toLowerCase(Locale.ROOT), verdict(procedure, criterion));
        }
        model.put("simplification", procedure.simplification().orElse(text("letter.none")));
        model.put("totals", sheets.totals(procedure.id()).map(this::sentence).orElse(text("letter.no-cost")));
        return model;
    }

    List<Map<String, Object>> components(AssessedProcedure procedure) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var component : ProcedureComponent.values()) {
            var content = procedure.component(component).orElse(text("letter.none"));
            rows.add(Map.of(
                    "label", text("component." + component.name()), "content", String.join("; ", paragraphs(content))));
        }
        return rows;
    }

    List<Map<String, Object>> criteria(AssessedProcedure procedure) {
        return Arrays.stream(Criterion.values())
                .map(criterion -> Map.<String, Object>of(
                        "label", text("criterion." + criterion.name()), "content", verdict(procedure, criterion)))
                .toList();
    }

    Map<String, Object> costs(AssessedProcedure procedure) {
        return sheets.find(procedure.id())
                .map(sheet -> new CostTable(sheet, key -> messages.written(key)).model())
                .orElse(Map.of());
    }

    List<Map<String, Object>> comments(List<Comment> comments) {
        return comments.stream().map(this::comment).toList();
    }

    String total(List<AssessedProcedure> procedures) {
        return sentence(
                sheets.totals(procedures.stream().map(AssessedProcedure::id).toList()));
    }

    String kind(String letter) {
        return messages.written("document.kind.assessment." + letter);
    }

    String text(String key, Object... args) {
        return messages.written("assessment." + key, args);
    }

    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private String verdict(AssessedProcedure procedure, Criterion criterion) {
        var judgment = procedure
                .judgment(criterion)
                .map(given -> text("judgment." + given.name()))
                .orElse("");
        return procedure
                .reason(criterion)
                .map(reason ->
                        judgment + ". " + String.join(" ", paragraphs(reason)).replaceFirst("[.;]+$", ""))
                .orElse(judgment);
    }

    private Map<String, Object> comment(Comment comment) {
        return Map.of(
                "position", String.valueOf(comment.position()),
                "comment", comment.text(),
                "answer",
                        comment.answer()
                                .map(given -> text("answer." + given.name()))
                                .orElse(""),
                "reason", comment.answerText());
    }

    private String sentence(CostTotals totals) {
        var sentence = CostSentence.of(totals);
        return messages.written(sentence.key(), sentence.args());
    }
}
