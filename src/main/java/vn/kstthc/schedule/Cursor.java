package vn.kstthc.schedule;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A place in the tokens of a clause. Each production moves it only over what it understands. */
final class Cursor {

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
        for (var phrase : phrases) {
            if (accept(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Moves over these words in any order; returns whether there were some. */
    boolean skip(Set<String> words) {
        var before = place;
        while (!atEnd() && words.contains(tokens.get(place).text())) {
            place++;
        }
        return place > before;
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

    Optional<Token> next() {
        return atEnd() ? Optional.empty() : Optional.of(tokens.get(place++));
    }

    /** Whether one of the words comes anywhere from here on. */
    boolean ahead(String phrase) {
        var mark = place;
        try {
            for (; place < tokens.size(); place++) {
                var here = place;
                if (accept(phrase)) {
                    return true;
                }
                place = here;
            }
            return false;
        } finally {
            place = mark;
        }
    }
}
