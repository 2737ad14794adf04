package vn.kstthc.plandocument;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Counts the paragraphs that Word numbers by itself: their numbers are in no text. */
final class WordNumbering {

    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};

    private final Map<BigInteger, int[]> counters = new HashMap<>();

    /** The number or bullet in front of the paragraph with a space behind, empty without numbering. */
    String of(XWPFParagraph paragraph) {
        var list = paragraph.getNumID();
        var format = list == null ? null : paragraph.getNumFmt();
        if (format == null) {
            return "";
        }
        if (format.equals("bullet")) {
            return "- ";
        }
        var level = paragraph.getNumIlvl() == null
                ? 0
                : Math.min(8, paragraph.getNumIlvl().intValue());
        var counter = counters.computeIfAbsent(list, id -> new int[9]);
        counter[level]++;
        java.util.Arrays.fill(counter, level + 1, 9, 0);
        return text(paragraph, format, counter, level) + " ";
    }

    private static String text(XWPFParagraph paragraph, String format, int[] counter, int level) {
        var pattern = paragraph.getNumLevelText();
        var text = pattern == null ? "%" + (level + 1) : pattern;
        for (int i = 0; i <= level; i++) {
            var shown = i == level ? number(format, counter[i]) : String.valueOf(counter[i]);
            text = text.replace("%" + (i + 1), shown);
        }
        return text;
    }

    private static String number(String format, int n) {
        var letter = n <= 26 ? String.valueOf((char) ('a' + n - 1)) : String.valueOf(n);
        return switch (format) {
            case "upperRoman" -> roman(n);
            case "lowerRoman" -> roman(n).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter.toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letter;
            default -> String.valueOf(n);
        };
    }

    private static String roman(int n) {
        return n >= 100 ? String.valueOf(n) : TENS[n / 10] + ONES[n % 10];
    }
}
