package vn.kstthc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads filled letters back, as Word would, and compares them with Decree 30/2020, annex I. */
class LetterTest {

    private final LetterFiller letters = new LetterFiller();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feedback/forward.docx",
                "feedback/reply.docx",
                "feedback/guidance.docx",
                "feedback/refusal.docx",
                "feedback/redirection.docx",
                "feedback/closing.docx",
                "feedback/extension.docx",
                "unitwork/opinion-request.docx"
            })
    void everyLetterIsFilledAndLaidOutByTheDecree(String template) throws IOException {
        try (var word = fill(template, model())) {
            assertThat(text(word)).doesNotContain("{{").doesNotContain("}}").contains("05/VP-KSTTHC", "Nguyễn Thị B");
            assertMargins(word);
            assertHeaderGrid(word);
            assertBody(word);
        }
    }

    @Test
    void listsBecomeOneParagraphEach() throws IOException {
        try (var word = fill("feedback/reply.docx", model())) {
            var body = word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(body).containsSequence("Nội dung một.", "Nội dung hai.");
        }
    }

    @Test
    void whatTheModelDoesNotHoldStaysABlankToFillInWord() throws IOException {
        var model = model();
        model.remove("contact");
        try (var word = fill("feedback/refusal.docx", model)) {
            assertThat(text(word)).contains("liên hệ " + LetterFiller.BLANK);
        }
    }

    @Test
    void tagsInsideAValueAreOnlyText() throws IOException {
        var model = model();
        model.put("subject", "{{signerName}} & <b>");
        try (var word = fill("feedback/forward.docx", model)) {
            assertThat(text(word)).contains("về {{signerName}} & <b>");
        }
    }

    private XWPFDocument fill(String template, Map<String, Object> model) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(letters.fill(template, model)));
    }

    private static String text(XWPFDocument word) {
        return new XWPFWordExtractor(word).getText();
    }

    /** A4 with 20, 20, 30 and 20 mm, in twentieths of a point. */
    private static void assertMargins(XWPFDocument word) {
        var section = word.getDocument().getBody().getSectPr();
        assertThat(section.getPgSz().getW()).hasToString("11906");
        assertThat(section.getPgSz().getH()).hasToString("16838");
        var margins = section.getPgMar();
        assertThat(List.of(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight()))
                .hasToString("[1134, 1134, 1701, 1134]");
    }

    private static void assertHeaderGrid(XWPFDocument word) {
        var grid = word.getTables().get(0);
        assertThat(grid.getRows()).hasSize(2).allSatisfy(row -> assertThat(row.getTableCells())
                .hasSize(2));
        assertThat(grid.getTopBorderType()).isNull();
        assertThat(grid.getRow(0).getCell(0).getText()).contains("ỦY BAN NHÂN DÂN", "VĂN PHÒNG");
        assertThat(grid.getRow(0).getCell(1).getText())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
        assertThat(grid.getRow(1).getCell(0).getText()).startsWith("Số: 05/VP-KSTTHC");
        var place = grid.getRow(1).getCell(1).getParagraphs().get(0);
        assertThat(place.getText()).isEqualTo("Quảng Ngãi, ngày 06 tháng 9 năm 2026");
        assertThat(place.getRuns()).allMatch(XWPFRun::isItalic);
    }

    private static void assertBody(XWPFDocument word) {
        assertThat(runs(word)).allMatch(run -> "Times New Roman".equals(run.getFontFamily()));
        var body = word.getParagraphs().stream()
                .filter(p -> p.getIndentationFirstLine() > 0)
                .toList();
        assertThat(body)
                .isNotEmpty()
                .allMatch(p -> p.getAlignment() == ParagraphAlignment.BOTH && p.getIndentationFirstLine() == 720)
                .flatExtracting(XWPFParagraph::getRuns)
                .allMatch(run -> run.getFontSizeAsDouble() == 14);
        assertThat(body.get(body.size() - 1).getText()).endsWith("./.");
    }

    private static List<XWPFRun> runs(XWPFDocument word) {
        return word.getParagraphs().stream().flatMap(p -> p.getRuns().stream()).toList();
    }

    private static Map<String, Object> model() {
        var model = new HashMap<String, Object>();
        for (var name : List.of(
                "issuerName",
                "subject",
                "addressee",
                "receivedOn",
                "channel",
                "caseNumber",
                "sender",
                "class",
                "dueOn",
                "archive",
                "outcome",
                "legalBasis",
                "contact",
                "petition",
                "guidedOn",
                "oldDueOn",
                "newDueOn",
                "reason")) {
            model.put(name, "[" + name + "]");
        }
        model.put("superior", "ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI");
        model.put("issuer", "VĂN PHÒNG");
        model.put("number", "05/VP-KSTTHC");
        model.put("placeDate", "Quảng Ngãi, ngày 06 tháng 9 năm 2026");
        model.put("signerName", "Nguyễn Thị B");
        model.put("authorityLines", List.of("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"));
        model.put("recipients", List.of("Như trên", "Chủ tịch UBND tỉnh (báo cáo)"));
        for (var list : List.of("content", "findings", "missing", "reasons", "question")) {
            model.put(list, List.of("Nội dung một.", "Nội dung hai."));
        }
        return model;
    }
}
