package vn.kstthc.inspection.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.kstthc.shared.Refusal;

/** Values of numbered fields of a page. */
final class Fields {

    private Fields() {}

    /** The constant of that name; a name that no page offers is a bad request. */
    static <E extends Enum<E>> E of(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(List.of()));
    }

    /** The day, or nothing where none was typed; what is no day counts as none and is refused by the domain. */
    static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** The items that were given, none where the list is missing. */
    static <T> List<T> given(@Nullable List<@Nullable T> items) {
        return items == null
                ? List.of()
                : items.stream().filter(Objects::nonNull).toList();
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw Refusal.invalid(List.of());
        }
    }

    static String text(MultiValueMap<String, String> form, String field) {
        var text = form.getFirst(field);
        return text == null ? "" : text.strip();
    }
}
