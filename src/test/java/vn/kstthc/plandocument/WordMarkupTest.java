package vn.kstthc.plandocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** A document that people worked on in Word is read as it would be printed. */
class WordMarkupTest {

    private static final List<String> HEADING = List.of("STT", "Nội dung", "Chủ trì", "Thời gian");
    private static final String ROW = "<w:tr><w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>"
            + "<w:tc><w:p>%s</w:p></w:tc><w:tc><w:p><w:r><w:t>Sở Tư pháp</w:t></w:r></w:p></w:tc>"
            + "<w:tc><w:p>%s</w:p></w:tc></w:tr>";

    @Test
    void trackedChangesCountAsAccepted() throws IOException {
        var rows = rows(ROW.formatted(
                        "1",
                        inserted("Kế hoạch ") + deleted("cũ") + moved("moveTo", "mới") + moved("moveFrom", "bỏ"),
                        deleted("Quý I") + inserted("Quý IV"))
                + ROW.formatted("2", run("Việc đã xóa"), run("Quý I"))
                        .replace("<w:tr>", "<w:tr><w:trPr><w:del w:id=\"5\" w:author=\"a\"/></w:trPr>")
                + ROW.formatted("2", run("Việc còn lại"), run("Quý II")));
        assertThat(rows).extracting(row -> row.text(Column.CONTENT)).containsExactly("Kế hoạch mới", "Việc còn lại");
        assertThat(rows).extracting(row -> row.text(Column.TIME)).containsExactly("Quý IV", "Quý II");
    }

    @Test
    void contentControlsHoldTextCellsAndRows() throws IOException {
        var rows = rows(control(ROW.formatted("1", run("Việc một"), control(run("Quý I"))))
                + ROW.formatted("2", "", run("Quý II"))
                        .replace("<w:tc><w:p></w:p></w:tc>", control("<w:tc><w:p>" + run("Việc hai") + "</w:p></w:tc>"))
                + ROW.formatted("3", "", run("Quý III"))
                        .replace("<w:p></w:p>", control("<w:p>" + run("Việc ba") + "</w:p>")));
        assertThat(rows).extracting(DraftRow::number).containsExactly("1", "2", "3");
        assertThat(rows).extracting(row -> row.text(Column.CONTENT)).containsExactly("Việc một", "Việc hai", "Việc ba");
        assertThat(rows).extracting(row -> row.text(Column.TIME)).containsExactly("Quý I", "Quý II", "Quý III");
    }

    @Test
    void hiddenTextAndTextBoxesAreNoPartOfARow() throws IOException {
        var box = "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent><w:p>"
                + run("DỰ THẢO") + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        var hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>";
        var shown = "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t> hiện</w:t></w:r>";
        var rows = rows(ROW.formatted("1", run("Việc") + hidden + box + shown, run("Quý I")));
        assertThat(rows).extracting(row -> row.text(Column.CONTENT)).containsExactly("Việc hiện");
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String inserted(String text) {
        return "<w:ins w:id=\"1\" w:author=\"a\">" + run(text) + "</w:ins>";
    }

    private static String moved(String element, String text) {
        return "<w:" + element + " w:id=\"3\" w:author=\"a\">" + run(text) + "</w:" + element + ">";
    }

    private static String deleted(String text) {
        return "<w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>" + text + "</w:delText></w:r></w:del>";
    }

    private static String control(String content) {
        return "<w:sdt><w:sdtPr/><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private static List<DraftRow> rows(String xml) throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var table = document.createTable(1, HEADING.size());
            for (int i = 0; i < HEADING.size(); i++) {
                table.getRow(0).getCell(i).setText(HEADING.get(i));
            }
            document.write(out);
            return TableRows.read(PlanFile.read("a.docx", withRows(out.toByteArray(), xml)));
        }
    }

    private static byte[] withRows(byte[] file, String xml) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals("word/document.xml")
                                ? new String(content, StandardCharsets.UTF_8)
                                        .replace("</w:tbl>", xml + "</w:tbl>")
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return out.toByteArray();
    }
}
