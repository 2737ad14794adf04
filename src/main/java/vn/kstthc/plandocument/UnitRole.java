package vn.kstthc.plandocument;

import java.util.List;
import java.util.Optional;
import vn.kstthc.plandocument.Words.Word;

/** What a unit does in a task, told by the verb behind its name. */
enum UnitRole {
    LEAD("chu tri"),
    COORDINATING("phoi hop"),
    OVERSEER("theo doi", "huong dan", "don doc", "giam sat", "kiem soat chat luong");

    private final List<String> verbs;

    UnitRole(String... verbs) {
        this.verbs = List.of(verbs);
    }

    /** A role with the place behind its verb. */
    record Told(UnitRole role, int end) {}

    /** The role that units of a column have unless their words say otherwise. */
    static UnitRole of(Column column) {
        return switch (column) {
            case COORDINATING -> COORDINATING;
            case OVERSEER -> OVERSEER;
            default -> LEAD;
        };
    }

    /** The role whose verb stands at the place. */
    static Optional<Told> at(List<Word> words, int from) {
        for (var role : values()) {
            var end = Words.behind(role.verbs, words, from);
            if (end > from) {
                return Optional.of(new Told(role, end));
            }
        }
        return Optional.empty();
    }

    /** The first role told between two places. */
    static Optional<Told> between(List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) {
            var told = at(words, i);
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }
}
