package vn.kstthc.assessment.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.assessment.AssessedProcedure;
import vn.kstthc.assessment.CostSentence;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.cost.CostTotals;
import vn.kstthc.shared.Messages;

/** Cost of procedures as the case page shows it. */
@Component
class CostFigures {

    private final CostSheets sheets;
    private final Messages messages;

    CostFigures(CostSheets sheets, Messages messages) {
        this.sheets = sheets;
        this.messages = messages;
    }

    /** Cost today and after in a sentence, empty until there are figures, and the page of the sheet. */
    record Figures(String path, String sentence) {}

    /** By the id of the procedure. */
    Map<String, Figures> of(List<AssessedProcedure> procedures) {
        var figures = new HashMap<String, Figures>();
        for (var sheet : sheets.findAll(ids(procedures))) {
            figures.put(
                    sheet.owner(),
                    new Figures(sheet.path(), sheet.totals().map(this::sentence).orElse("")));
        }
        return figures;
    }

    /** The same of all together. */
    String total(List<AssessedProcedure> procedures) {
        var known = of(procedures).values().stream()
                .anyMatch(figures -> !figures.sentence().isEmpty());
        return known ? sentence(sheets.totals(ids(procedures))) : "";
    }

    private String sentence(CostTotals totals) {
        var sentence = CostSentence.of(totals);
        return messages.text(sentence.key(), sentence.args());
    }

    private static List<String> ids(List<AssessedProcedure> procedures) {
        return procedures.stream().map(AssessedProcedure::id).toList();
    }
}
