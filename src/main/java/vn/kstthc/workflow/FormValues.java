package vn.kstthc.workflow;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** The values of a submitted form after the check: only fields of the form, in the form's types. Blank text counts as absent. */
public final class FormValues {

    private final Map<String, @Nullable Object> values;
    private final FormSchema schema;

    private FormValues(Map<String, @Nullable Object> values, FormSchema schema) {
        this.values = values;
        this.schema = schema;
    }

    static FormValues of(Map<String, ? extends @Nullable Object> values, FormSchema schema) {
        return new FormValues(Collections.unmodifiableMap(new LinkedHashMap<>(values)), schema);
    }

    public Optional<String> text(String field) {
        return value(field).map(Object::toString).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The text of a field that this answer needs although the form alone does not demand it. */
    public String requireText(String field) {
        return text(field).orElseThrow(() -> missing(field));
    }

    /** The day of a field that this answer needs. */
    public LocalDate requireDate(String field) {
        return date(field).orElseThrow(() -> missing(field));
    }

    /** The moment of a field that this answer needs. */
    public Instant requireInstant(String field) {
        return instant(field).orElseThrow(() -> missing(field));
    }

    /** People know a field by its label. */
    private Refusal missing(String field) {
        var asked = schema.fields().get(field);
        var label = asked == null ? field : asked.label();
        return Refusal.invalid(List.of(new FieldProblem(field, "workflow.form.required", label)));
    }

    public boolean flag(String field) {
        return value(field).map(Object::toString).map(Boolean::parseBoolean).orElse(false);
    }

    public Optional<LocalDate> date(String field) {
        return text(field).map(LocalDate::parse);
    }

    /** The moment of a datetime field; the form sends it with its offset. */
    public Optional<Instant> instant(String field) {
        return text(field).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
    }

    public Optional<BigDecimal> number(String field) {
        return text(field).map(BigDecimal::new);
    }

    /** The chosen values of a checklist or taglist. */
    public List<String> list(String field) {
        return value(field).stream()
                .flatMap(value -> value instanceof List<?> items ? items.stream() : List.of(value).stream())
                .map(Object::toString)
                .toList();
    }

    public Map<String, @Nullable Object> asMap() {
        return values;
    }

    private Optional<Object> value(String field) {
        return Optional.ofNullable(values.get(field));
    }
}
