package vn.kstthc.schedule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A place in the tokens of a clause. Each production moves it only over what it understands. */
final class Cursor {

    /** Without năm, which is more often a year than five. */
    private static final Map<String, Integer> COUNTS =
            Map.of("một", 1, "hai", 2, "ba", 3, "bốn", 4, "sáu", 6, "chín", 9);

    private final List<Token> tokens;
    private int place;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean atEnd() {
        return place >= tokens.size();
    }

    int mark() {
        return place;
    }

    void back(int mark) {
        place = mark;
    }

    /** Moves over the words when all of them come next. */
    boolean accept(String phrase) {
        var words = phrase.split(" ");
        if (place + words.length > tokens.size()) {
            return false;
        }
        for (var i = 0; i < words.length; i++) {
            if (!tokens.get(place + i).is(words[i])) {
                return false;
            }
        }
        place += words.length;
        return true;
    }

    /** Moves over the first of the phrases that comes next. */
    boolean acceptAny(String... phrases) {
        return accepted(List.of(phrases)).isPresent();
    }

    /** As {@link #acceptAny}, and tells which it was. */
    Optional<String> accepted(List<String> phrases) {
        return phrases.stream().filter(this::accept).findFirst();
    }

    /** Moves over these words in any order; returns those that there were. */
    List<Token> skip(Set<String> words) {
        var before = place;
        while (startsWith(words)) {
            place++;
        }
        return tokens.subList(before, place);
    }

    /** Moves over a number within the bounds. */
    Optional<Integer> number(int least, int most) {
        if (!atEnd() && tokens.get(place).isNumber()) {
            var value = tokens.get(place).value();
            if (value >= least && value <= most) {
                place++;
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** Moves over a small number in digits or as a word. */
    Optional<Integer> count() {
        return number(1, 12).or(() -> word(COUNTS));
    }

    /** Moves over a word that stands for something. */
    <T> Optional<T> word(Map<String, T> meanings) {
        var meaning = atEnd()
                ? Optional.<T>empty()
                : Optional.ofNullable(meanings.get(tokens.get(place).text()));
        if (meaning.isPresent()) {
            place++;
        }
        return meaning;
    }

    boolean startsWith(Set<String> words) {
        return !atEnd() && words.contains(tokens.get(place).text());
    }

    boolean startsWithNumber() {
        return !atEnd() && tokens.get(place).isNumber();
    }

    /** What is left, as a clause of its own. */
    List<Token> rest() {
        return tokens.subList(place, tokens.size());
    }

    void advance() {
        place++;
    }

    void toEnd() {
        place = tokens.size();
    }
}
