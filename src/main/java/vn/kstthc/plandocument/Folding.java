package vn.kstthc.plandocument;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Two readings of a Vietnamese word: {@link #plain} without any mark, {@link #exact} with marks in one order. */
final class Folding {

    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    /** Lower case without diacritics. */
    static String plain(String words) {
        var lower = Normalizer.normalize(words, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return MARKS.matcher(lower).replaceAll("").replace('đ', 'd');
    }

    /** Lower case with the tone at the end of the word, so that "hoà" and "hòa", "uỷ" and "ủy" are the same. */
    static String exact(String word) {
        var lower = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var tones = new StringBuilder();
        var matcher = TONES.matcher(lower);
        while (matcher.find()) {
            tones.append(matcher.group());
        }
        return matcher.replaceAll("") + tones;
    }
}
