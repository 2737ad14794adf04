package vn.kstthc.plandocument;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of a document, to tell whether a cut goes through a word: two pieces are joined when the whole stands
 * elsewhere in the document and one of the pieces does not.
 */
final class DocumentWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern LAST = Pattern.compile("(?s).*?(\\p{L}+)$");
    private static final Pattern FIRST = Pattern.compile("(?s)^(\\p{L}+).*");

    private final Map<String, Integer> counts = new HashMap<>();

    DocumentWords(List<Block> blocks) {
        for (var block : blocks) {
            if (block instanceof Block.Line line) {
                count(line.text());
            } else if (block instanceof Block.TableRow row) {
                row.cells().forEach(cell -> count(cell.text()));
            }
        }
    }

    private void count(String text) {
        WORD.matcher(text).results().forEach(word -> counts.merge(lower(word.group()), 1, Integer::sum));
    }

    /** The text continued after a page break. */
    String join(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before + after;
        }
        if (after.startsWith("- ")) {
            return before + "\n" + after;
        }
        return before + (cutsWord(before, after) ? "" : " ") + after;
    }

    private boolean cutsWord(String before, String after) {
        var left = LAST.matcher(before);
        var right = FIRST.matcher(after);
        if (!left.matches() || !right.matches()) {
            return false;
        }
        var head = lower(left.group(1));
        var tail = lower(right.group(1));
        return counts.containsKey(head + tail) && (once(head) || once(tail));
    }

    private boolean once(String word) {
        return counts.getOrDefault(word, 0) <= 1;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
