package vn.kstthc.workflow;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One input of a deployed form with everything that the browser would check. {@code hiddenWhen} are the FEEL conditions
 * of the field and of the groups around it; options come from the form or, by {@code optionsFrom}, from the prefill.
 */
record FormField(
        String key,
        String label,
        Kind kind,
        boolean required,
        boolean readOnly,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer decimals,
        @Nullable Pattern pattern,
        boolean notBeforeToday,
        Set<String> options,
        @Nullable String optionsFrom,
        List<String> hiddenWhen) {

    /** What a field holds. COMPUTED is an expression of the form itself: never an input. */
    enum Kind {
        TEXT,
        EMAIL,
        NUMBER,
        FLAG,
        CHOICE,
        CHOICES,
        DATE,
        TIME,
        DATE_TIME,
        COMPUTED
    }

    /** Whether people can change it; what is sent for other fields is ignored, for the form merely shows them. */
    boolean isInput() {
        return kind != Kind.COMPUTED && !readOnly;
    }

    Optional<Pattern> patternToMatch() {
        return Optional.ofNullable(pattern);
    }

    /** Nothing chosen or typed; an unchecked box counts as nothing. */
    boolean isBlank(@Nullable Object value) {
        if (value == null || (kind == Kind.FLAG && "false".equals(value.toString()))) {
            return true;
        }
        return value instanceof Collection<?> items
                ? items.isEmpty()
                : value.toString().isBlank();
    }
}
