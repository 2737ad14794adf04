package vn.kstthc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.document.Documents;
import vn.kstthc.plandocument.DocumentRow;
import vn.kstthc.plandocument.PlanDocuments;
import vn.kstthc.workflow.ActingAs;

/** The signed plan of 2025 as a Word document, read back, by the import too. */
@IntegrationTest
class PlanLetterTest {

    private static final Path COPY = Path.of("target/letters/plan-2025.docx");

    @Autowired
    Plans plans;

    @Autowired
    PlanApproval approval;

    @Autowired
    PlanImports imports;

    @Autowired
    PlanDocuments reader;

    @Autowired
    Documents documents;

    @Autowired
    ActingAs acting;

    @Autowired
    TestClock clock;

    @Test
    void theSignedPlanLiesAcrossAndIsReadBackRowByRow() throws IOException {
        clock.set(LocalDate.of(2025, 7, 22), LocalTime.of(9, 0));
        var number = acting.call(
                PlanWalk.OFFICER,
                () -> imports.commit(
                        imports.begin("ke-hoach-2025.txt", text(), 2025),
                        "Kế hoạch năm 2025",
                        "vpub",
                        PlanAuthority.CHAIR));
        acting.run(PlanWalk.OFFICER, () -> approval.blocking(number)
                .forEach(row -> plans.replaceRow(number, row.leadsNamedLater())));
        acting.run(PlanWalk.CHAIR, () -> approval.approve(number, "1234/KH-UBND", LocalDate.of(2025, 7, 22)));

        var word = letter(number);
        try (var paper = new XWPFDocument(new ByteArrayInputStream(word));
                var all = new XWPFWordExtractor(paper)) {
            assertThat(all.getText())
                    .contains("Kế hoạch năm 2025", "ngày 22 tháng 7 năm 2025", "56 nhiệm vụ", "CHỦ TỊCH")
                    .doesNotContain("{{")
                    .contains("- Sở Khoa học và Công nghệ;", "- Sở Nội vụ;")
                    .contains("Số: 1234/KH-UBND", "(Kèm theo Kế hoạch số 1234/KH-UBND)", "- Các sở, ban, ngành;")
                    .contains("Tổ chức thực hiện cơ chế một cửa, một cửa liên thông") // a section
                    .doesNotContain("- cơ quan, đơn vị được giao chủ trì") // a group without members
                    .doesNotContain("- Sở Khoa học và Công nghệ phối hợp", "- Văn phòng Ủy ban nhân dân tỉnh, Sở");
            var annex = paper.getDocument().getBody().getSectPr();
            assertThat(annex.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        }
        var rows = acting.call(PlanWalk.OFFICER, () -> plans.rows(number));
        var again = reader.read("lai.docx", word, 2025).rows();
        assertThat(again)
                .extracting(DocumentRow::number)
                .isEqualTo(rows.stream().map(PlanRow::number).toList());
        assertThat(again)
                .extracting(DocumentRow::schedule)
                .isEqualTo(rows.stream().map(PlanRow::terms).toList());
        assertThat(again)
                .extracting(DocumentRow::section)
                .isEqualTo(rows.stream().map(PlanRow::section).toList());
        assertThat(again)
                .extracting(row -> RowEdit.codes(row.overseers()))
                .isEqualTo(
                        rows.stream().map(row -> RowEdit.codes(row.overseers())).toList());
    }

    @Test
    void aPlanIssuedByADecisionGoesWithIt() throws IOException {
        clock.set(LocalDate.of(2025, 7, 22), LocalTime.of(9, 0));
        var number = acting.call(
                PlanWalk.OFFICER,
                () -> plans.draft(
                        new NewPlan(2025, "Kế hoạch thử quyết định", "vpub", PlanAuthority.CHAIR, null, null),
                        List.of(PlanWalk.row("1", PlanWalk.due("2025-09-30"), PlanWalk.unit("snv")))));
        acting.run(PlanWalk.CHAIR, () -> approval.approve(number, "99/QĐ-UBND", LocalDate.of(2025, 7, 22)));
        try (var paper = new XWPFDocument(new ByteArrayInputStream(letter(number)));
                var all = new XWPFWordExtractor(paper)) {
            assertThat(all.getText())
                    .contains("(Kèm theo Quyết định số 99/QĐ-UBND ngày 22 tháng 7 năm 2025)")
                    .doesNotContain("Số: 99/QĐ-UBND", "{{");
        }
    }

    private byte[] letter(String number) throws IOException {
        var stored = documents.of(number).stream()
                .filter(document -> document.kind().equals("plan.plan"))
                .toList();
        assertThat(stored).hasSize(1);
        var word = acting.call(
                PlanWalk.OFFICER, () -> documents.content(stored.get(0).id()));
        Files.createDirectories(COPY.getParent());
        Files.write(COPY, word);
        return word;
    }

    private byte[] text() {
        try (var plan = getClass().getResourceAsStream("/plans/plan-2025-quang-ngai.txt")) {
            return plan.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
