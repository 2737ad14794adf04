package vn.kstthc.schedule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts an expression into tokens: letters to words, digits to numbers, each other sign by itself; blanks only part. */
final class Tokens {

    /** Slips of recognition and spellings of one word. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("qúy", "quý"),
            Map.entry("qui", "quý"),
            Map.entry("quí", "quý"),
            Map.entry("xuân", "xuyên"),
            Map.entry("xuyen", "xuyên"),
            Map.entry("xuyện", "xuyên"),
            Map.entry("thưòng", "thường"),
            Map.entry("thuờng", "thường"),
            Map.entry("thuong", "thường"),
            Map.entry("hằng", "hàng"),
            Map.entry("kì", "kỳ"),
            Map.entry("ngàỵ", "ngày"));

    private static final String BLANKS = " \t\u00a0\u2007\u202f\u200b\ufeff\"\u201c\u201d";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212";

    private Tokens() {}

    /** One form of each letter, one kind of blank within lines, one sign for the end of a line. */
    static String normal(String text) {
        var plain = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\u00ad", "") // where a word may be hyphenated
                .replace('[', '(')
                .replace(']', ')')
                .replace('\u00d0', 'Đ') // Icelandic letters that look the same
                .replace('\u00f0', 'đ'));
        for (var i = 0; i < plain.length(); i++) {
            if (BLANKS.indexOf(plain.charAt(i)) >= 0) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    /** The tokens of a normal text. */
    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var plain = text.toLowerCase(Locale.ROOT);
        var position = 0;
        while (position < plain.length()) {
            var end = end(plain, position);
            add(tokens, plain.substring(position, end));
            position = end;
        }
        return tokens;
    }

    private static int end(String text, int begin) {
        var end = begin + 1;
        var first = text.charAt(begin);
        if (Character.isLetter(first)) {
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
        } else if (isDigit(first)) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static void add(List<Token> tokens, String text) {
        var first = text.charAt(0);
        if (isDigit(first)) {
            tokens.add(Token.number(text));
        } else if (Character.isLetter(first)) {
            tokens.add(Token.word(SPELLINGS.getOrDefault(text, text)));
        } else if (DASHES.indexOf(first) >= 0) {
            tokens.add(Token.word("-"));
        } else if (first != ' ' && !Character.isISOControl(first)) {
            tokens.add(Token.word(text));
        }
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
