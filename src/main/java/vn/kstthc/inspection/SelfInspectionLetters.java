package vn.kstthc.inspection;

import static vn.kstthc.shared.Messages.VIETNAMESE;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kstthc.document.Documents;
import vn.kstthc.document.LetterHead;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.Messages;
import vn.kstthc.unitwork.SignatureBlock;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkSettings;

/** Báo cáo kết quả tự kiểm tra: the unit's report to its direct superior. */
@Component
class SelfInspectionLetters {

    static final String SYMBOL = "BC-";

    private final Documents documents;
    private final RecordLines lines;
    private final LetterHead heads;
    private final SignatureBlock signatures;
    private final UnitWorkSettings settings;
    private final Organization organization;
    private final Messages messages;

    SelfInspectionLetters(
            Documents documents,
            RecordLines lines,
            LetterHead heads,
            SignatureBlock signatures,
            UnitWorkSettings settings,
            Organization organization,
            Messages messages) {
        this.documents = documents;
        this.lines = lines;
        this.heads = heads;
        this.signatures = signatures;
        this.settings = settings;
        this.organization = organization;
        this.messages = messages;
    }

    void result(SelfInspection inspection, String superior, Optional<SignatureRecord> signature) {
        var unit = inspection.unit();
        var number = inspection.number();
        var model = new HashMap<>(heads.of(
                unit,
                SYMBOL + settings.symbol(unit),
                signature.map(SignatureRecord::number).orElse(null),
                signature.map(SignatureRecord::signedOn).orElse(null)));
        model.putAll(signature.map(signed -> signatures.of(unit, signed)).orElseGet(() -> signatures.open(unit)));
        model.put("addressee", addressee(unit, superior));
        model.put("year", String.valueOf(inspection.dueOn().getYear()));
        model.put("scope", scope(inspection.scope()));
        model.put("answers", lines.answers(number));
        var dossiers = lines.dossiers(number);
        model.put("dossiers", dossiers.isEmpty() ? List.of(text("inspection.letter.no-dossiers")) : dossiers);
        model.put(
                "result",
                inspection
                        .result()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
        model.put("rows", lines.findings(number));
        model.put("recipients", List.of(text("inspection.letter.as-above")));
        model.put("archive", settings.symbol(unit));
        model.put("caseNumber", number);
        documents.generate(number, "inspection.self-result", "inspection/self-result.docx", model);
    }

    /** Where the control office receives it for the Chairman, he is named first. */
    private String addressee(String unit, String superior) {
        var committee = organization.committee();
        var chairman = "Chủ tịch " + organization.unitName(committee);
        if (superior.equals(committee)) {
            return chairman;
        }
        var name = organization.unitName(superior);
        var own =
                organization.require(unit).parentCode().filter(superior::equals).isPresent();
        var forChairman = superior.equals(organization.holder(UnitFunction.CONTROL_OFFICE)) && !own;
        return forChairman ? chairman + " (qua " + name + ")" : name;
    }

    private String scope(List<InspectionScope> scope) {
        return scope.stream()
                .map(one -> text(one.key()).toLowerCase(VIETNAMESE))
                .collect(Collectors.joining("; "));
    }

    private String text(String key) {
        return messages.written(key);
    }
}
