package vn.kstthc.plandocument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The plans under {@code src/test/resources/plans} and what their printed tables merge, which plain text cannot say. */
enum PlanText {
    QUANG_NGAI_2025("plan-2025-quang-ngai", 2025),
    THUA_THIEN_HUE_2022("plan-2022-thua-thien-hue", 2022),
    QD_1523_2018("plan-2018-qd1523", 2018),
    KH_140_2021("plan-2021-kh140", 2021);

    private static final String SHARED_UNITS = "12\tRà soát, đơn giản hóa theo thẩm quyền";
    private static final Path FOLDER = Path.of("src/test/resources/plans");

    private final String stem;
    private final int year;

    PlanText(String stem, int year) {
        this.stem = stem;
        this.year = year;
    }

    int year() {
        return year;
    }

    String fileName() {
        return stem + ".txt";
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(FOLDER.resolve(fileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines as printed: a cell that two rows share is whole again, no heading cuts it. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        for (var line : new String(bytes(), StandardCharsets.UTF_8).lines().toList()) {
            if (line.startsWith(SHARED_UNITS)) {
                while (!lines.get(lines.size() - 1).startsWith("11\t")) {
                    lines.remove(lines.size() - 1);
                }
                var above = lines.remove(lines.size() - 1).split("\t", -1);
                above[3] += " " + line.split("\t", -1)[3];
                lines.add(String.join("\t", above));
            }
            lines.add(line);
        }
        return lines;
    }

    List<String> expected() {
        try {
            return Files.readAllLines(FOLDER.resolve(stem + ".expected.txt")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The columns of a line that are one cell with those above in the printed document. */
    static Set<Integer> mergedAbove(String line) {
        if (line.startsWith("\t\tb) Quyết định của Chủ tịch") // second item of number 1 in the plan of 2025
                || line.startsWith("\t\tVăn phòng UBND tỉnh\t")) { // second items of 3.1 and 3.2 in the plan of 2022
            return Set.of(0, 1);
        }
        if (line.startsWith(SHARED_UNITS)) {
            return Set.of(3, 4);
        }
        if (line.startsWith("2\tTổng hợp, đánh giá tình hình thực hiện")) {
            return Set.of(3, 5);
        }
        return Set.of();
    }

    /** A heading that takes the whole width of its table. */
    static boolean isWide(String line) {
        return line.matches("[IVX]+[. ][^\\t]*\\t+");
    }
}
