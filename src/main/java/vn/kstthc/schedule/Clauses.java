package vn.kstthc.schedule;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a cell into clauses: at ends of lines, semicolons, bullets, full stops before a blank, and closing or opening
 * brackets. A clause keeps its words as written.
 */
final class Clauses {

    private Clauses() {}

    static List<String> of(String text) {
        var clauses = new ArrayList<String>();
        var clause = new StringBuilder();
        var plain = Tokens.normal(text);
        for (var i = 0; i < plain.length(); i++) {
            if (parts(plain, i, clause)) {
                add(clauses, clause);
            } else {
                clause.append(plain.charAt(i));
            }
        }
        add(clauses, clause);
        return clauses;
    }

    private static boolean parts(String text, int i, StringBuilder before) {
        var sign = text.charAt(i);
        return switch (sign) {
            case '\n', '\r', ';', '(', ')', '•', '+', '*' -> true;
            case '.' -> i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
            case '-', '–', '—' -> before.toString().isBlank();
            default -> false;
        };
    }

    private static void add(List<String> clauses, StringBuilder clause) {
        var words = clause.toString().strip();
        while (words.endsWith(",") || words.endsWith(":")) {
            words = words.substring(0, words.length() - 1).strip();
        }
        if (!words.isEmpty()) {
            clauses.add(words);
        }
        clause.setLength(0);
    }
}
