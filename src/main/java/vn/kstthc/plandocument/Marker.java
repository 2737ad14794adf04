package vn.kstthc.plandocument;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a heading or a row as it is written: B, II, 3, 3.1, a). */
record Marker(String text, Kind kind) {

    /** Kinds from the outermost heading inwards. */
    enum Kind {
        LETTER,
        ROMAN,
        NUMBER,
        ITEM
    }

    private static final Pattern ALONE =
            Pattern.compile("\\(?([A-ZĐ]|[IVXL]+|\\d{1,4}(?:\\.\\d{1,3})*|[a-zđ]{1,2}|\\d{1,4}\\.?[a-zđ])[.)/]?");
    private static final Pattern LEADING =
            Pattern.compile("(?s)([A-ZĐ]|[IVXL]+|\\d{1,3}(?:\\.\\d{1,3})*)(?:[.)]\\s*|\\s+)(?=[\\p{Lu}\"“])(.+)");
    private static final Pattern ITEM = Pattern.compile("([a-zđ])\\)\\s*\\S(?s:.*)");

    /** The marker that a cell consists of. */
    static Optional<Marker> alone(String cell) {
        var matcher = ALONE.matcher(cell.replaceAll("\\s+", ""));
        return matcher.matches() ? Optional.of(of(matcher.group(1))) : Optional.empty();
    }

    /** The marker that a heading begins with ("III. Triển khai …"). */
    static Optional<Marker> leading(String heading) {
        var matcher = LEADING.matcher(heading);
        return matcher.matches() ? Optional.of(of(matcher.group(1))) : Optional.empty();
    }

    /** The letter of an item that a text begins with ("b) Quyết định …"). */
    static Optional<Marker> item(String text) {
        var matcher = ITEM.matcher(text);
        return matcher.matches() ? Optional.of(new Marker(matcher.group(1), Kind.ITEM)) : Optional.empty();
    }

    /** The heading without the marker that it begins with. */
    static String withoutLeading(String heading) {
        var matcher = LEADING.matcher(heading);
        return matcher.matches() ? matcher.group(2).strip() : heading;
    }

    private static Marker of(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return new Marker(text, Kind.NUMBER);
        }
        if (Character.isLowerCase(text.charAt(0))) {
            return new Marker(text, Kind.ITEM);
        }
        var roman = text.length() > 1 || "IVX".contains(text); // C, D, L stand in the row of letters
        return new Marker(text, roman ? Kind.ROMAN : Kind.LETTER);
    }

    /** How deep a heading with this marker lies. */
    int depth() {
        return switch (kind) {
            case LETTER -> 0;
            case ROMAN -> 1;
            case NUMBER -> 2 + (int) text.chars().filter(c -> c == '.').count();
            case ITEM -> 10;
        };
    }
}
