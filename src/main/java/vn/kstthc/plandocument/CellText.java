package vn.kstthc.plandocument;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Makes the words of a cell comparable: one Unicode form, one kind of space and dash, no remains of mark-up. */
final class CellText {

    private static final Pattern LINE_TAG = Pattern.compile("(?i)<\\s*(br|/?p|/?li|/?ul|/?ol|/?div)\\b[^<>]*>");
    private static final Pattern TAG = Pattern.compile("(?i)</?(i|b|u|em|strong|span|sup|sub|font)\\b[^<>]*>");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|(?<=\\()\\*|\\*(?=\\))");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t\\r]]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFF0D]");
    private static final Pattern BULLET = Pattern.compile("(?<=[.;:,])[ ]*[-•●▪◦][ ]+(?=\\p{Lu})");
    private static final Pattern OTHER_BULLET = Pattern.compile("(?m)^[ ]*[•●▪◦·][ ]*");
    private static final Pattern ENDS = Pattern.compile("[ ]*\\n\\s*");
    private static final List<String[]> ENTITIES = List.of(
            new String[] {"&nbsp;", " "},
            new String[] {"&lt;", "<"},
            new String[] {"&gt;", ">"},
            new String[] {"&quot;", "\""},
            new String[] {"&amp;", "&"});

    private CellText() {}

    /** The cleaned words; items of a list stand on lines of their own, each with a hyphen in front. */
    static String clean(String raw) {
        var text = Normalizer.normalize(raw, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        text = LINE_TAG.matcher(text).replaceAll("\n");
        text = TAG.matcher(text).replaceAll("");
        for (var entity : ENTITIES) {
            text = text.replace(entity[0], entity[1]);
        }
        text = EMPHASIS.matcher(text).replaceAll("");
        text = INVISIBLE.matcher(text).replaceAll("");
        text = SPACES.matcher(text).replaceAll(" ");
        text = DASHES.matcher(text).replaceAll("-");
        text = OTHER_BULLET.matcher(text).replaceAll("- ");
        text = BULLET.matcher(text).replaceAll("\n- ");
        return ENDS.matcher(text).replaceAll("\n").strip();
    }
}
