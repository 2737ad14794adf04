package vn.kstthc.deadline;

import java.util.List;

/**
 * One step of an explanation as a message key with its values; dates, lists of dates and names become text in the
 * reader's language later, in {@link Explanations}.
 */
public record Sentence(String key, List<Object> args) {

    static Sentence of(String name, Object... args) {
        return new Sentence("deadline.explain." + name, List.of(args));
    }
}
