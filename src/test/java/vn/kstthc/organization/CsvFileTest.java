package vn.kstthc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kstthc.shared.Refusal;

class CsvFileTest {

    @Test
    void valuesAreFoundByColumn() {
        var file = CsvFile.read("\uFEFFcode,name\nstp,\"Sở Tư pháp, tỉnh\"\n\nsnv,Sở Nội vụ\n");
        assertThat(file.errors()).isEmpty();
        assertThat(file.lines()).extracting(CsvLine::number).containsExactly(2, 4);
        assertThat(file.lines().get(0).text("name")).isEqualTo("Sở Tư pháp, tỉnh");
    }

    @Test
    void aSpreadsheetMaySeparateBySemicolon() {
        var file = CsvFile.read("code;name\r\nstp;Sở Tư pháp\r\n");
        assertThat(file.lines().get(0).text("code")).isEqualTo("stp");
    }

    @Test
    void aLineWithTooFewValuesIsAnErrorAndTheOthersAreRead() {
        var file = CsvFile.read("code,name\nstp\nsnv,Sở Nội vụ\n");
        assertThat(file.lines()).hasSize(1);
        assertThat(file.errors()).extracting(ImportPlan.LineError::line).containsExactly(2);
    }

    @Test
    void anOpenQuoteIsAnError() {
        assertThat(CsvFile.read("code,name\nstp,\"Sở\n").errors())
                .extracting(ImportPlan.LineError::key)
                .containsExactly("organization.import.quotes");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() {
        var bytes = "tên".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> DirectoryImport.text(bytes)).isInstanceOf(Refusal.class);
    }

    @Test
    void datesAndPeriodsAreChecked() {
        var line = CsvFile.read("valid_from,valid_to\n2025-07-01,2025-06-30\n")
                .lines()
                .get(0);
        assertThatThrownBy(() -> line.validity(Optional.empty())).hasMessage("organization.import.ends-before-start");
        var wrong = CsvFile.read("valid_from,valid_to\n01/07/2025,\n").lines().get(0);
        assertThatThrownBy(() -> wrong.validity(Optional.empty())).hasMessage("organization.import.date");
    }
}
