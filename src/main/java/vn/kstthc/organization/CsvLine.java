package vn.kstthc.organization;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of a file: its values by column, read as what they should be. */
record CsvLine(int number, Map<String, String> values) {

    private static final int LONGEST = 500;

    Optional<String> optional(String column) {
        var value = values.getOrDefault(column, "").strip();
        if (value.length() > LONGEST) {
            throw new LineProblem(column, "organization.import.too-long", LONGEST);
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    String text(String column) {
        return optional(column).orElseThrow(() -> new LineProblem(column, "organization.import.required"));
    }

    /** A text that must have the given form, such as a code. */
    String matching(String column, String pattern) {
        var value = text(column);
        if (!value.matches(pattern)) {
            throw new LineProblem(column, "organization.import.form", value);
        }
        return value;
    }

    <E extends Enum<E>> E choice(String column, Class<E> type) {
        var value = text(column);
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().equals(value))
                .findFirst()
                .orElseThrow(() ->
                        new LineProblem(column, "organization.import.choice", value, String.join(", ", names(type))));
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    Optional<LocalDate> date(String column) {
        return optional(column).map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new LineProblem(column, "organization.import.date", value);
            }
        });
    }

    /** The columns valid_from and valid_to. */
    Validity validity(Optional<LocalDate> knownFrom) {
        var from = date("valid_from")
                .or(() -> knownFrom)
                .orElseThrow(() -> new LineProblem("valid_from", "organization.import.required"));
        @Nullable LocalDate to = date("valid_to").orElse(null);
        if (to != null && to.isBefore(from)) {
            throw new LineProblem("valid_to", "organization.import.ends-before-start");
        }
        return new Validity(from, to);
    }
}
