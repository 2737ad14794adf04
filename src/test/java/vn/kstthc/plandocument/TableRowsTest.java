package vn.kstthc.plandocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables as people make them. */
class TableRowsTest {

    private static final String HEADING = "STT\tNội dung\tSản phẩm\tĐơn vị thực hiện\tThời gian\tKinh phí\n";

    @Test
    void columnsAreFoundInAnyOrder() {
        var row = rows("Thời hạn\tCơ quan phối hợp\tCơ quan chủ trì\tGhi chú\tTT\tNhiệm vụ\tKết quả\n"
                        + "Quý I\tB\tA\tx\t1.\tLàm việc\tBáo cáo")
                .get(0);
        assertThat(row.number()).isEqualTo("1");
        assertThat(row.text(Column.TIME)).isEqualTo("Quý I");
        assertThat(row.text(Column.LEAD)).isEqualTo("A");
        assertThat(row.text(Column.COORDINATING)).isEqualTo("B");
        assertThat(row.text(Column.CONTENT)).isEqualTo("Làm việc");
        assertThat(row.text(Column.PRODUCT)).isEqualTo("Báo cáo");
    }

    @Test
    void twoLinesOfHeadingsAndNumbersOfColumns() {
        var row =
                rows("STT\tNội dung\tCơ quan thực hiện\t\tThời gian\n\t\tChủ trì\tPhối hợp\t\n(1)\t(2)\t(3)\t(4)\t(5)\n"
                                + "1\tViệc\tA\tB\tQuý I")
                        .get(0);
        assertThat(row.text(Column.LEAD)).isEqualTo("A");
        assertThat(row.text(Column.COORDINATING)).isEqualTo("B");
    }

    @Test
    void itemsInAnyColumnUnderOneNumber() {
        assertThat(
                        numbers(
                                HEADING
                                        + "1\tViệc lớn\t\t\t\t\n\ta) Một\t\tA\tQuý I\t\n\tb) Hai\t\tB\tQuý II\t\n2\tKhác\t\tA\tQuý I\t"))
                .containsExactly("1a", "1b", "2");
        assertThat(numbers(HEADING + "1\tViệc\ta) Một\tA\tQuý I\t\n\t\tb) Hai\tB\tQuý II\t\n\t\tc) Ba\tB\tQuý II\t"))
                .containsExactly("1a", "1b", "1c");
        assertThat(numbers(HEADING + "1\tViệc lớn\t\t\t\t\na)\tMột\t\tA\tQuý I\t\nđ)\tHai\t\tB\tQuý II\t"))
                .containsExactly("1a", "1đ");
    }

    @Test
    void aRowBehindItemsIsNoLongerBelowTheirHeading() {
        var rows = rows(
                HEADING
                        + "I\tPhần\t\t\t\t\n7\tViệc lớn\t\t\t\t\na)\tMột\t\tA\tQuý I\t\nb)\tHai\t\tB\tQuý II\t\n8\tKhác\t\tA\tQuý I\t");
        assertThat(rows)
                .extracting(row -> row.number() + " " + row.sections().text())
                .containsExactly("7a I. Phần / 7. Việc lớn", "7b I. Phần / 7. Việc lớn", "8 I. Phần");
    }

    @Test
    void aHeadingAcrossATableThatBeginsWithAnotherColumn() {
        var rows = rows("Thời gian\tNội dung\tSTT\tChủ trì\nI. Phần một\t\t\t\nQuý I\tViệc\t1\tA\n"
                + "II. Phần hai\t\t\t\nQuý II\tViệc\t2\tB");
        assertThat(rows)
                .extracting(row -> row.number() + " " + row.text(Column.TIME) + " "
                        + row.sections().text())
                .containsExactly("1 Quý I I. Phần một", "2 Quý II II. Phần hai");
    }

    @Test
    void aListInOneCellIsNoRowOfItsOwn() {
        var rows = rows(HEADING + "1\tViệc\ta) Một;\tA\tQuý I\t\n\t\tb) Hai\t\t\t\n2\tKhác\t\tA\tQuý I\t");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text(Column.PRODUCT)).isEqualTo("a) Một; b) Hai");
    }

    @Test
    void aCutThroughAWordIsClosed() {
        var rows = rows(HEADING + "1\tphối hợp thường xuyên\tVăn bản\tA\tThường xuy\t2\n\n" + HEADING
                + "\ttheo quy định\t\t\tên\t triệu\n2\tTiếp\t\tA\tThường xuyên\t");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text(Column.TIME)).isEqualTo("Thường xuyên");
        assertThat(rows.get(0).text(Column.CONTENT)).isEqualTo("phối hợp thường xuyên theo quy định");
        assertThat(rows.get(0).text(Column.FUNDING)).isEqualTo("2 triệu");
    }

    @Test
    void numbersThatRepeatTakeTheirHeadings() {
        assertThat(RowNumbers.of(rows(HEADING + "I\tMột\n1\tViệc\t\tA\tQuý I\t\nII\tHai\n1\tViệc\t\tA\tQuý I\t")))
                .containsExactly("I.1", "II.1");
        assertThat(RowNumbers.of(
                        rows(HEADING + "A\tMột\nI\tMột\n1\tViệc\t\tA\tQuý I\t\nB\tHai\nI\tMột\n1\tViệc\t\tA\tQuý I\t")))
                .containsExactly("A.I.1", "B.I.1");
        assertThat(RowNumbers.of(rows(HEADING + "1\tViệc\t\tA\tQuý I\t\n1\tViệc\t\tA\tQuý I\t")))
                .containsExactly("1", "1-2");
    }

    @Test
    void otherTablesAreNoTasks() {
        assertThat(rows("STT\tNội dung chỉ tiêu\tĐơn vị\tCơ quan thực hiện\n1\tTỷ lệ\t%\tA"))
                .isEmpty();
        var rows = rows(HEADING + "1\tViệc\t\tA\tQuý I\t\nNơi nhận\n- Như trên\tCHỦ TỊCH\n");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).text(Column.CONTENT)).isEqualTo("Việc");
    }

    @Test
    void itemsWithHyphensUnderAHeadingWithANumber() {
        assertThat(
                        numbers(
                                HEADING
                                        + "1/\tViệc lớn\t\t\t\t\n\t- Một\t\tA\tQuý I\t\n\t- Hai\t\tB\tQuý II\t\n2/\tKhác\t\tA\tQuý I\t"))
                .containsExactly("1a", "1b", "2");
    }

    @Test
    void headingsWithoutACellForTheirNumber() {
        var rows = rows(HEADING
                + "\tCÔNG BỐ THỦ TỤC\t\t\t\t\n1\tMột\t\tA\tQuý I\t\n\tII. Rà soát\t\t\t\t\n2\tHai\t\tB\tQuý I\t");
        assertThat(rows)
                .extracting(row -> row.sections().text())
                .containsExactly("CÔNG BỐ THỦ TỤC", "CÔNG BỐ THỦ TỤC / II. Rà soát");
    }

    @Test
    void headingsAboveTables() {
        var text =
                "I. Công bố\n" + HEADING + "1\tMột\t\tA\tQuý I\t\n\nII. Rà soát\n" + HEADING + "1\tHai\t\tB\tQuý I\t";
        assertThat(numbers(text)).containsExactly("I.1", "II.1");
        assertThat(rows(text).get(1).sections().text()).isEqualTo("II. Rà soát");
    }

    @Test
    void aTableWithoutNumbers() {
        var rows = rows("Nội dung công việc\tChủ trì\tThời gian\nViệc một\tA\tQuý I\nViệc hai\tB\tQuý II");
        assertThat(rows).extracting(DraftRow::number).containsExactly("1", "2");
    }

    private static List<DraftRow> rows(String text) {
        return TableRows.read(TextPlan.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> numbers(String text) {
        return RowNumbers.of(rows(text));
    }
}
