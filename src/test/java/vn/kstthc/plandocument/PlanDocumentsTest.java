package vn.kstthc.plandocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;

/** Every row of four real plans, from their text and from the Word and Excel files made of it. */
@IntegrationTest
class PlanDocumentsTest {

    @Autowired
    private PlanDocuments documents;

    @ParameterizedTest
    @EnumSource
    void everyRowOfTheTextIsUnderstood(PlanText plan) {
        var read = documents.read(plan.fileName(), plan.bytes(), plan.year());
        assertThat(PlanLines.of(read)).isEqualTo(plan.expected());
    }

    @ParameterizedTest
    @EnumSource
    void wordAndExcelGiveTheSameRows(PlanText plan) throws IOException {
        var text = documents.read(plan.fileName(), plan.bytes(), plan.year());
        var word = documents.read("Kế hoạch.docx", PlanAsWord.of(plan.lines()), plan.year());
        var sheet = documents.read("Kế hoạch.xlsx", PlanAsSheet.of(plan.lines()), plan.year());
        for (var other : new PlanDocument[] {word, sheet}) {
            assertThat(other.title()).isEqualTo(text.title());
            assertThat(other.rows())
                    .usingRecursiveComparison()
                    .ignoringFields("warnings")
                    .isEqualTo(text.rows());
        }
    }

    @Test
    void titleSectionsAndProductsOfThePlanOf2025() {
        var plan = read(PlanText.QUANG_NGAI_2025);
        assertThat(plan.title())
                .isEqualTo("Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2025 trên địa bàn tỉnh Quảng Ngãi");
        assertThat(row(plan, "1a").product()).startsWith("a) Quyết định của Chủ tịch");
        assertThat(row(plan, "1b").content()).isEqualTo(row(plan, "1a").content());
        assertThat(row(plan, "2").product())
                .contains("ngày 14 tháng 11 năm 2018 của Ủy ban nhân dân tỉnh ban hành Quy chế");
        assertThat(row(plan, "5").content())
                .contains("(được giao theo quy định")
                .doesNotContain("<");
        assertThat(row(plan, "7").product().lines()).hasSize(3).allMatch(line -> line.startsWith("- "));
        assertThat(row(plan, "12").section())
                .startsWith("B. Cải cách các quy định TTHC, quy định kinh doanh / III. Triển khai");
        assertThat(row(plan, "16").section())
                .startsWith("B. Thực hiện, giải quyết TTHC")
                .endsWith("I. Công bố, công khai TTHC");
        assertThat(row(plan, "46").content()).endsWith("theo quy định của Ủy ban nhân dân tỉnh.");
        assertThat(row(plan, "54").section()).isEqualTo("Đ. Công tác thông tin, báo cáo");
    }

    @Test
    void whatATextLeavesOpenIsSaid() {
        var plan = read(PlanText.QUANG_NGAI_2025);
        assertThat(row(plan, "12").warnings()).contains(RowWarning.of("schedule-taken-over", "Theo lộ trình Kế hoạch"));
        assertThat(row(plan, "29").warnings()).anySatisfy(warning -> {
            assertThat(warning.key()).isEqualTo("plandocument.warning.unit-unknown-nearest");
            assertThat(warning.args().get(0)).isEqualTo("Trung tâm Phục vụ hành chính công cấp xã");
            assertThat(warning.args().get(1)).contains("Trung tâm Phục vụ hành chính công tỉnh");
        });
        assertThat(row(plan, "43").warnings()).contains(RowWarning.of("unit-unnamed", "Các cơ quan, đơn vị liên quan"));
        assertThat(row(read(PlanText.THUA_THIEN_HUE_2022), "VII.3").warnings()).contains(RowWarning.of("no-lead"));
    }

    @Test
    void aNumberThatRepeatsIsToldApartAndSaid() {
        var text = "STT\tNội dung\tChủ trì\tThời gian\n2\tMột\tSở Tư pháp\tQuý I\n2\tHai\tSở Nội vụ\tQuý II";
        var rows = documents
                .read("a.txt", text.getBytes(StandardCharsets.UTF_8), 2025)
                .rows();
        assertThat(rows).extracting(DocumentRow::number).containsExactly("2", "2-2");
        assertThat(rows.get(0).warnings()).isEmpty();
        assertThat(rows.get(1).warnings()).containsExactly(RowWarning.of("number-repeated", "2"));
    }

    private PlanDocument read(PlanText plan) {
        return documents.read(plan.fileName(), plan.bytes(), plan.year());
    }

    private static DocumentRow row(PlanDocument plan, String number) {
        return plan.rows().stream()
                .filter(row -> row.number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
