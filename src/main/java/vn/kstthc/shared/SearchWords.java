package vn.kstthc.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** The rule for words in every list: typed without diacritics they match any, typed with them they match exactly. */
public final class SearchWords {

    private SearchWords() {}

    /**
     * Adds one condition for each word. The plain form uses the index on {@code app.plain_text(searched)}; a word with
     * diacritics must also be there as it was typed.
     *
     * @param searched the SQL expression that is searched, never from outside
     */
    public static void append(StringBuilder sql, String searched, String words, Map<String, Object> parameters) {
        var i = 0;
        for (var word : words.strip().split("\\s+")) {
            var typed = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
            var name = "word" + i++;
            parameters.put(name, contains(typed));
            sql.append(" and app.plain_text(")
                    .append(searched)
                    .append(") like app.plain_text(:")
                    .append(name)
                    .append(")");
            if (hasDiacritics(typed)) {
                sql.append(" and lower(").append(searched).append(") like :").append(name);
            }
        }
    }

    private static String contains(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static boolean hasDiacritics(String word) {
        return !Normalizer.normalize(word, Normalizer.Form.NFD).equals(word) || word.indexOf('đ') >= 0;
    }
}
