package vn.kstthc.plandocument;

import java.util.List;

/** What the reader was not sure of: a message key and its arguments, for people to correct. */
public record RowWarning(String key, List<String> args) {

    static RowWarning of(String what, String... args) {
        return new RowWarning("plandocument.warning." + what, List.of(args));
    }
}
