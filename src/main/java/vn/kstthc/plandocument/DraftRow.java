package vn.kstthc.plandocument;

import java.util.EnumMap;
import java.util.Map;

/** A row while its pieces are collected: the words of each column, not yet understood. */
final class DraftRow {

    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private final String ownNumber;
    private final Sections sections;
    private final Map<Column, StringBuilder> texts = new EnumMap<>(Column.class);
    private String letter;
    private boolean timeTakenOver;

    DraftRow(String ownNumber, String letter, Sections sections) {
        this.ownNumber = ownNumber;
        this.letter = letter;
        this.sections = sections;
    }

    String text(Column column) {
        var text = texts.get(column);
        return text == null ? "" : text.toString();
    }

    void put(Column column, String text) {
        texts.put(column, new StringBuilder(text));
    }

    /** Adds what stands in the same column of the next piece. */
    void continueWith(Column column, String text, DocumentWords words) {
        words.join(texts.computeIfAbsent(column, key -> new StringBuilder()), text);
    }

    void takeOver(Column column, DraftRow above) {
        put(column, above.text(column));
    }

    /** Nothing says that the time is that of the row above but its empty cell. */
    void takeOverTimeUnsaid(DraftRow above) {
        takeOver(Column.TIME, above);
        timeTakenOver = !above.text(Column.TIME).isEmpty();
    }

    boolean timeTakenOver() {
        return timeTakenOver;
    }

    boolean namesUnits() {
        return texts.entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey().namesUnits() && !entry.getValue().isEmpty());
    }

    /** The row turns out to be the first of several under one number. */
    void becomeFirstItem() {
        if (letter.isEmpty()) {
            letter = "a";
        }
    }

    boolean isItem() {
        return !letter.isEmpty();
    }

    String nextLetter() {
        return letter.isEmpty() ? "b" : after(letter);
    }

    private static String after(String letter) {
        var next = LETTERS.indexOf(letter) + 1;
        return next > 0 && next < LETTERS.length() ? LETTERS.substring(next, next + 1) : letter + "'";
    }

    /** Number with letter as the document has them, without the section. */
    String number() {
        return ownNumber + letter;
    }

    String ownNumber() {
        return ownNumber;
    }

    Sections sections() {
        return sections;
    }
}
