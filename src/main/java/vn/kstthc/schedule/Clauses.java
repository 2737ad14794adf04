package vn.kstthc.schedule;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a cell into clauses: at ends of lines, semicolons, bullets, full stops before a blank, and closing or opening
 * brackets. Marks of a list ("a)", "1)", "b.") are left out. A clause keeps its words as written.
 */
final class Clauses {

    private static final String BULLETS = "-\u2010\u2011\u2012\u2013\u2014\u2212";

    private Clauses() {}

    static List<String> of(String text) {
        var clauses = new ArrayList<String>();
        var clause = new StringBuilder();
        var opened = false;
        for (var i = 0; i < text.length(); i++) {
            if (parts(text, i, clause)) {
                if (opened || !isMark(clause, text.charAt(i))) {
                    add(clauses, clause);
                }
                clause.setLength(0);
                opened = text.charAt(i) == '(';
            } else {
                clause.append(text.charAt(i));
            }
        }
        add(clauses, clause);
        return clauses;
    }

    /**
     * The text without the cuts that often fall within an expression: a line that ends because the cell is narrow, a
     * remark in brackets, which is then read as after a colon.
     */
    static String joined(String text) {
        var joined = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            switch (sign) {
                case '\n' -> joined.append(startsWithBullet(text, i + 1) ? '\n' : ' ');
                case '(' -> joined.append(": ");
                case ')' -> joined.append(' ');
                default -> joined.append(sign);
            }
        }
        return joined.toString();
    }

    private static boolean parts(String text, int i, StringBuilder before) {
        var sign = text.charAt(i);
        return switch (sign) {
            case '\n', ';', '(', ')', '•', '●', '▪', '·', '*' -> true;
            case '+' -> before.isEmpty() || before.charAt(before.length() - 1) == ' ';
            case '.' -> i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
            default -> BULLETS.indexOf(sign) >= 0 && before.toString().isBlank();
        };
    }

    /** Whether the words up to this sign only count the items of a list: "a)", "1)", "b.", but not "15.". */
    private static boolean isMark(StringBuilder words, char sign) {
        var mark = words.toString().strip();
        return mark.length() == 1
                && (sign == ')' && Character.isLetterOrDigit(mark.charAt(0))
                        || sign == '.' && Character.isLetter(mark.charAt(0)));
    }

    private static boolean startsWithBullet(String text, int begin) {
        var i = begin;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i < text.length() && (BULLETS + "•●▪·+*").indexOf(text.charAt(i)) >= 0;
    }

    private static void add(List<String> clauses, StringBuilder clause) {
        var words = clause.toString().strip();
        while (words.endsWith(",") || words.endsWith(":")) {
            words = words.substring(0, words.length() - 1).strip();
        }
        if (!words.isEmpty()) {
            clauses.add(words);
        }
    }
}
