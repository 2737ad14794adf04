package vn.kstthc.plandocument;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the title of a plan: the lines below the word "KẾ HOẠCH" that stands alone, above the first table of tasks. */
final class Titles {

    private static final int MOST_LINES = 6;
    private static final int FULL_LINE = 100; // letters that a line of a title in print has at most
    private static final Pattern ALONE = Pattern.compile("(?iu)kế hoạch[.:]?");
    private static final Pattern IN_ONE_LINE = Pattern.compile("(?iu)kế hoạch\\s+\\p{L}.{8,}");

    private Titles() {}

    /** The title, or else the given words. */
    static String of(List<Block> blocks, String otherwise) {
        var lines = blocks.stream()
                .takeWhile(block -> !(block instanceof Block.TableRow row
                        && Columns.ofHeading(row).isPresent()))
                .flatMap(block -> lines(block).stream())
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            if (ALONE.matcher(lines.get(i)).matches()) {
                var title = below(lines, i + 1);
                if (!title.isEmpty()) {
                    return "Kế hoạch " + title;
                }
            }
        }
        return lines.stream()
                .filter(line -> IN_ONE_LINE.matcher(line).matches())
                .findFirst()
                .orElse(otherwise);
    }

    private static List<String> lines(Block block) {
        if (block instanceof Block.Line line) {
            return List.of(line.text().split("\n", -1));
        }
        if (block instanceof Block.TableRow row) {
            return row.onlyText().map(text -> List.of(text.split("\n", -1))).orElse(List.of());
        }
        return List.of();
    }

    private static String below(List<String> lines, int from) {
        var title = new ArrayList<String>();
        for (int i = from; i < lines.size() && title.size() < MOST_LINES; i++) {
            var line = lines.get(i).strip();
            var ended = !title.isEmpty()
                    && (line.isEmpty() || title.get(title.size() - 1).length() > FULL_LINE);
            if (ended || line.startsWith("(")) {
                break;
            }
            if (!line.isEmpty()) {
                title.add(line);
            }
        }
        var text = String.join(" ", title);
        return text.length() < 2 || Character.isUpperCase(text.charAt(1))
                ? text
                : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
