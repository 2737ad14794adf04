package vn.kstthc.cost;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.kstthc.shared.Messages;

/** A sheet as the calculation form in XLSX: every result is a formula, so that officials can check and go on with it. */
@Component
public class CostWorkbook {

    private static final String INCOME = "$C$6";
    private static final String TARGET = "$C$7";

    private final Messages messages;

    CostWorkbook(Messages messages) {
        this.messages = messages;
    }

    /** The file, in the language of the current request. */
    public byte[] of(CostSheet sheet) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var page = new WorkbookPage(workbook, messages.text("cost.xlsx.sheet"));
            fill(page, sheet);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.setForceFormulaRecalculation(true);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(WorkbookPage page, CostSheet sheet) {
        page.title(messages.text("cost.xlsx.title"));
        head(page, sheet);
        Map<CostPhase, WorkbookTable> tables = new EnumMap<>(CostPhase.class);
        for (var phase : CostPhase.values()) {
            page.gap();
            tables.put(phase, new WorkbookTable(page, messages, INCOME).write(sheet, phase));
        }
        page.gap();
        result(page, tables.get(CostPhase.CURRENT), tables.get(CostPhase.AFTER));
    }

    /** Rows 2 to 7, whose cells the formulas below refer to. */
    private void head(WorkbookPage page, CostSheet sheet) {
        page.labelledText(messages.text("cost.xlsx.procedure")).text(sheet.title());
        var perCapita = page.labelled(messages.text("cost.page.gdpPerCapita"));
        var year = page.labelled(messages.text("cost.page.gdpYear"));
        var source = page.labelledText(messages.text("cost.page.gdpSource"));
        sheet.gdp().ifPresent(gdp -> {
            perCapita.number(gdp.perCapita());
            year.year(gdp.year());
            source.text(gdp.source());
        });
        page.labelled(messages.text("cost.xlsx.income")).formula("$C$3/(12*22*8)", "#,##0.00");
        page.labelled(messages.text("cost.page.targetPercent")).number(sheet.targetPercent());
    }

    private void result(WorkbookPage page, WorkbookTable current, WorkbookTable after) {
        page.heading(messages.text("cost.xlsx.result"));
        var percent = block(page, "{0}", current.total(), after.total());
        var rounded = "ROUND(" + percent + "*100,9)";
        page.labelled(messages.text("cost.xlsx.target"))
                .formula(
                        "IF(" + rounded + ">=" + TARGET + ",\"" + messages.text("cost.xlsx.yes") + "\",\""
                                + messages.text("cost.xlsx.no") + "\")",
                        "General");
        block(page, "cost.xlsx.without-fees", current.withoutFees(), after.withoutFees());
    }

    /** Four rows of a result; returns the address of the percentage. */
    private String block(WorkbookPage page, String wording, String current, String after) {
        var before = line(page, wording, "cost.totals.current").formula(current, "#,##0");
        var then = line(page, wording, "cost.totals.after").formula(after, "#,##0");
        var saving = line(page, wording, "cost.xlsx.saving").formula(before + "-" + then, "#,##0");
        return line(page, wording, "cost.xlsx.percent")
                .formula("IF(" + before + "=0,0," + saving + "/" + before + ")", "0.00%");
    }

    private WorkbookPage.Value line(WorkbookPage page, String wording, String key) {
        var label = messages.text(key);
        return page.labelled(wording.equals("{0}") ? label : messages.text(wording, label));
    }
}
