package vn.kstthc.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kstthc.plandocument.UnitMention;

/** The rows of a plan's letter under the headings of their sections, as the document has them. */
final class PlanLetterRows {

    /** Between the sections that a row is in, outermost first. */
    private static final String SECTIONS = " / ";

    private PlanLetterRows() {}

    static List<Map<String, String>> of(List<PlanRow> rows) {
        var lines = new ArrayList<Map<String, String>>();
        var before = List.<String>of();
        for (var row : rows) {
            var path = row.section().isBlank()
                    ? List.<String>of()
                    : List.of(row.section().split(SECTIONS));
            for (var level = shared(before, path); level < path.size(); level++) {
                lines.add(heading(path.get(level)));
            }
            before = path;
            lines.add(line(
                    row.number(),
                    row.content(),
                    row.product(),
                    mentions(row, UnitRole.LEAD),
                    mentions(row, UnitRole.COORDINATING),
                    mentions(row, UnitRole.OVERSEER),
                    row.scheduleText()));
        }
        return lines;
    }

    /** How many sections both are in, from the outermost. */
    private static int shared(List<String> before, List<String> path) {
        var same = 0;
        while (same < Math.min(before.size(), path.size()) && before.get(same).equals(path.get(same))) {
            same++;
        }
        return same;
    }

    private static Map<String, String> heading(String section) {
        var dot = section.indexOf(". ");
        return dot < 0
                ? line("", section, "", "", "", "", "")
                : line(section.substring(0, dot), section.substring(dot + 2), "", "", "", "", "");
    }

    private static Map<String, String> line(
            String stt,
            String content,
            String product,
            String lead,
            String coordinating,
            String overseer,
            String schedule) {
        return Map.of(
                "stt", stt,
                "content", content,
                "product", product,
                "lead", lead,
                "coordinating", coordinating,
                "overseer", overseer,
                "schedule", schedule);
    }

    private static String mentions(PlanRow row, UnitRole role) {
        return row.mentions(role).stream().map(UnitMention::text).collect(Collectors.joining("; "));
    }
}
