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
    private static final Pattern FIRST = Pattern.compile("\\p{L}{1,30}+");
    private static final int LONGEST = 30;

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

    /** Continues a text that a page break, or the border of a row, cut. */
    void join(StringBuilder before, String after) {
        if (!before.isEmpty() && !after.isEmpty()) {
            if (after.startsWith("- ")) {
                before.append('\n');
            } else if (!cutsWord(before, after)) {
                before.append(' ');
            }
        }
        before.append(after);
    }

    private boolean cutsWord(CharSequence before, String after) {
        var head = lastWord(before);
        var first = FIRST.matcher(after);
        if (head.isEmpty() || !first.lookingAt()) {
            return false;
        }
        var tail = lower(first.group());
        return counts.containsKey(head + tail) && (once(head) || once(tail));
    }

    private static String lastWord(CharSequence text) {
        var start = text.length();
        while (start > 0 && text.length() - start < LONGEST && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return lower(text.subSequence(start, text.length()).toString());
    }

    private boolean once(String word) {
        return counts.getOrDefault(word, 0) <= 1;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
