package vn.kstthc.workflow;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Zones;

/** The rules of one field that has a value: type, length, range, pattern, options, dates. */
@Component
class FieldRules {

    /** Length of a text whose form states none. */
    static final int DEFAULT_MAX_LENGTH = 20_000;

    private static final int MAX_DIGITS = 30;
    private static final int MAX_CHOICES = 1_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    /** Control characters that no keyboard types and PostgreSQL partly refuses. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");

    private final Clock clock;

    FieldRules(Clock clock) {
        this.clock = clock;
    }

    /** Either the value in its plain type or what is wrong with it. */
    record Verdict(FormField field, @Nullable Object value, @Nullable FieldProblem problem) {

        void into(Map<String, @Nullable Object> accepted, List<FieldProblem> problems) {
            if (problem == null) {
                accepted.put(field.key(), value);
            } else {
                problems.add(problem);
            }
        }
    }

    Verdict check(FormField field, Object value, Map<String, Object> known) {
        return switch (field.kind()) {
            case TEXT, EMAIL -> text(field, value);
            case NUMBER -> number(field, value);
            case FLAG -> flag(field, value);
            case CHOICE -> choice(field, value, known);
            case CHOICES -> choices(field, value, known);
            case DATE, TIME, DATE_TIME -> moment(field, value);
            case COMPUTED -> accept(field, value);
        };
    }

    private static Verdict text(FormField field, Object value) {
        if (!(value instanceof String text)) {
            return refuse(field, "type");
        }
        if (CONTROL.matcher(text).find()) {
            return refuse(field, "characters");
        }
        var length = text.trim().length();
        var max = field.maxLength() == null ? DEFAULT_MAX_LENGTH : field.maxLength();
        if (text.length() > max && length > max) {
            return refuse(field, "max-length", max);
        }
        if (field.minLength() != null && length < field.minLength()) {
            return refuse(field, "min-length", field.minLength());
        }
        if (field.kind() == FormField.Kind.EMAIL && !EMAIL.matcher(text.trim()).matches()) {
            return refuse(field, "email");
        }
        var matches = field.patternToMatch().map(p -> p.matcher(text).find()).orElse(true);
        return matches ? accept(field, text) : refuse(field, "pattern");
    }

    private static Verdict number(FormField field, Object value) {
        BigDecimal number;
        try {
            number = value instanceof Number || value instanceof String
                    ? new BigDecimal(value.toString().strip())
                    : null;
        } catch (NumberFormatException e) {
            number = null;
        }
        if (number == null || number.precision() > MAX_DIGITS || Math.abs(number.scale()) > MAX_DIGITS) {
            return refuse(field, "number");
        }
        if (field.min() != null && number.compareTo(field.min()) < 0) {
            return refuse(field, "min", field.min().toPlainString());
        }
        if (field.max() != null && number.compareTo(field.max()) > 0) {
            return refuse(field, "max", field.max().toPlainString());
        }
        var decimals = Math.max(0, number.stripTrailingZeros().scale());
        if (field.decimals() != null && decimals > field.decimals()) {
            return field.decimals() == 0 ? refuse(field, "integer") : refuse(field, "decimals", field.decimals());
        }
        return accept(field, number);
    }

    private static Verdict flag(FormField field, Object value) {
        var known = value instanceof Boolean || "true".equals(value) || "false".equals(value);
        return known ? accept(field, Boolean.valueOf(value.toString())) : refuse(field, "type");
    }

    private static Verdict choice(FormField field, Object value, Map<String, Object> known) {
        var plain = value instanceof String || value instanceof Number || value instanceof Boolean;
        return plain && allowed(field, known).contains(value.toString())
                ? accept(field, value.toString())
                : refuse(field, "option");
    }

    private static Verdict choices(FormField field, Object value, Map<String, Object> known) {
        if (!(value instanceof Collection<?> items) || items.size() > MAX_CHOICES) {
            return refuse(field, "type");
        }
        var chosen = items.stream().map(String::valueOf).toList();
        var valid = allowed(field, known).containsAll(chosen) && new HashSet<>(chosen).size() == chosen.size();
        return valid ? accept(field, chosen) : refuse(field, "option");
    }

    private Verdict moment(FormField field, Object value) {
        if (!(value instanceof String text)) {
            return refuse(field, "type");
        }
        try {
            return switch (field.kind()) {
                case TIME ->
                    accept(
                            field,
                            LocalTime.parse(text.length() > 8 ? text.substring(0, 5) : text)
                                    .toString());
                case DATE_TIME -> dated(field, dateTime(text));
                default -> dated(field, LocalDate.parse(text), text);
            };
        } catch (DateTimeException e) {
            return refuse(field, "date");
        }
    }

    private Verdict dated(FormField field, OffsetDateTime moment) {
        return dated(field, Zones.dateOf(moment.toInstant()), DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
    }

    private Verdict dated(FormField field, LocalDate date, String normal) {
        if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
            return refuse(field, "date");
        }
        if (field.notBeforeToday() && date.isBefore(Zones.dateOf(clock.instant()))) {
            return refuse(field, "past");
        }
        return accept(field, normal);
    }

    /** The form sends the offset; our own pages send the local time of Viet Nam. */
    private static OffsetDateTime dateTime(String text) {
        var local = text.length() <= 19 && !text.endsWith("Z");
        return local ? LocalDateTime.parse(text).atZone(Zones.VIETNAM).toOffsetDateTime() : OffsetDateTime.parse(text);
    }

    /** The options of the form, or those that it was opened with. */
    private static Set<String> allowed(FormField field, Map<String, Object> known) {
        if (field.optionsFrom() == null) {
            return field.options();
        }
        var given = known.get(field.optionsFrom());
        var rows = given instanceof Collection<?> items ? items : List.of();
        return rows.stream().map(FieldRules::optionValue).collect(Collectors.toSet());
    }

    private static String optionValue(@Nullable Object row) {
        return String.valueOf(row instanceof Map<?, ?> option ? option.get("value") : row);
    }

    private static Verdict accept(FormField field, Object value) {
        return new Verdict(field, value, null);
    }

    private static Verdict refuse(FormField field, String rule, Object... args) {
        var all = new Object[args.length + 1];
        all[0] = field.label();
        System.arraycopy(args, 0, all, 1, args.length);
        return new Verdict(field, null, new FieldProblem(field.key(), "workflow.form." + rule, all));
    }
}
