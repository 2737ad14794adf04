package vn.kstthc.plandocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;
import vn.kstthc.shared.Refusal;

/** Whatever a table holds, it is read into rows with numbers of their own, or refused. */
@IntegrationTest
class PlanDocumentsFuzzTest {

    private static final List<String> PIECES = List.of(
            "",
            "",
            "",
            "Stt",
            "Nội dung",
            "Kết quả",
            "Cơ quan thực hiện",
            "Chủ trì",
            "Phối hợp",
            "Thời gian",
            "Chỉ tiêu",
            "1",
            "2",
            "1.1",
            "I",
            "II",
            "A",
            "B",
            "a)",
            "b)",
            "(1)",
            "b) Hai",
            "III. Mục",
            "Sở Tư pháp",
            "các sở, ban, ngành",
            "phối hợp với",
            "chủ trì",
            "theo dõi",
            "(",
            ")",
            ":",
            ";",
            "và",
            ", ",
            "được giao chủ trì soạn thảo",
            "UBND cấp huyện, xã",
            "Quý III",
            "Trước ngày",
            "Thường xuyên",
            "hàng quý",
            "31/02/2025",
            "<ul>",
            "</p",
            "&nbsp;",
            "\u0301",
            "\u00a0",
            "𠀀",
            "{0}",
            "'",
            "%1");

    @Autowired
    private PlanDocuments documents;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void randomTables(long seed) throws IOException {
        var random = new Random(seed);
        var read = 0;
        for (int i = 0; i < 150; i++) {
            var lines = lines(random);
            read += read("a.txt", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            if (i % 10 == 0) {
                read += read("a.docx", PlanAsWord.of(lines));
                read += read("a.xlsx", PlanAsSheet.of(lines));
            }
        }
        assertThat(read).as("tables that hold tasks").isPositive();
    }

    private int read(String name, byte[] content) {
        try {
            var numbers = documents.read(name, content, 2025).rows().stream()
                    .map(DocumentRow::number)
                    .toList();
            assertThat(new HashSet<>(numbers)).hasSameSizeAs(numbers);
            return 1;
        } catch (Refusal refusal) {
            assertThat(refusal.key()).isEqualTo("plandocument.refusal.no-tasks");
            return 0;
        }
    }

    private static List<String> lines(Random random) {
        var lines = new ArrayList<String>();
        if (random.nextBoolean()) {
            lines.add("Stt\tNội dung\tCơ quan thực hiện\tThời gian");
        }
        for (int row = random.nextInt(12); row >= 0; row--) {
            var cells = new ArrayList<String>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                cells.add(cell(random));
            }
            lines.add(String.join("\t", cells));
        }
        return lines;
    }

    private static String cell(Random random) {
        var cell = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            cell.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
        }
        return cell.toString();
    }
}
