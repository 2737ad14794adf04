package vn.kstthc.assessment.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.assessment.AssessedProcedure;
import vn.kstthc.cost.CostFormat;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.cost.CostTotals;

/** Cost of procedures as the case page shows it. */
@Component
class CostFigures {

    private final CostSheets sheets;

    CostFigures(CostSheets sheets) {
        this.sheets = sheets;
    }

    /** Yearly cost today and after, the saving, and the page of the sheet; figures empty until there are some. */
    record Figures(String path, String current, String after, String saving, String percent) {}

    /** By the id of the procedure. */
    Map<String, Figures> of(List<AssessedProcedure> procedures) {
        var figures = new HashMap<String, Figures>();
        for (var sheet :
                sheets.findAll(procedures.stream().map(AssessedProcedure::id).toList())) {
            figures.put(
                    sheet.owner(),
                    sheet.totals()
                            .map(totals -> figures(sheet.path(), totals))
                            .orElse(new Figures(sheet.path(), "", "", "", "")));
        }
        return figures;
    }

    Figures total(List<AssessedProcedure> procedures) {
        return figures(
                "", sheets.totals(procedures.stream().map(AssessedProcedure::id).toList()));
    }

    private static Figures figures(String path, CostTotals totals) {
        return new Figures(
                path,
                CostFormat.dong(totals.current()),
                CostFormat.dong(totals.after()),
                CostFormat.dong(totals.saving()),
                CostFormat.percent(totals.savingPercent()));
    }
}
