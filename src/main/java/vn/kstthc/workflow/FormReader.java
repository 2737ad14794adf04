package vn.kstthc.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of a Camunda Form into the rules that the server checks. */
final class FormReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, FormField> fields = new LinkedHashMap<>();

    private FormReader() {}

    static FormSchema read(InputStream form) {
        try (form) {
            var reader = new FormReader();
            reader.components(JSON.readTree(form), List.of());
            return new FormSchema(Collections.unmodifiableMap(reader.fields));
        } catch (IOException e) {
            throw new UncheckedIOException("A deployed form is not readable", e);
        }
    }

    private void components(JsonNode parent, List<String> hiddenWhen) {
        for (var component : parent.path("components")) {
            var hidden = withOwn(
                    hiddenWhen, component.path("conditional").path("hide").asText(""));
            kind(component).ifPresent(kind -> add(component, kind, hidden));
            components(component, hidden);
        }
    }

    private static List<String> withOwn(List<String> outer, String own) {
        if (own.isBlank()) {
            return outer;
        }
        var all = new ArrayList<>(outer);
        all.add(own.startsWith("=") ? own.substring(1).strip() : own.strip());
        return List.copyOf(all);
    }

    private void add(JsonNode component, FormField.Kind kind, List<String> hiddenWhen) {
        var key = component.path("key").asText();
        var rules = component.path("validate");
        var custom = !component
                .path("validate")
                .path("validationType")
                .asText("custom")
                .equals("email");
        var pattern = custom ? text(rules, "pattern") : null;
        fields.put(
                key,
                new FormField(
                        key,
                        label(component, key),
                        kind,
                        rules.path("required").asBoolean(),
                        component.path("readonly").asBoolean()
                                || component.path("disabled").asBoolean(),
                        integer(rules, "minLength"),
                        integer(rules, "maxLength"),
                        decimal(rules, "min"),
                        decimal(rules, "max"),
                        integer(component, "decimalDigits"),
                        pattern == null ? null : Pattern.compile(pattern),
                        component.path("disallowPassedDates").asBoolean(),
                        options(component),
                        text(component, "valuesKey"),
                        hiddenWhen));
    }

    private static Optional<FormField.Kind> kind(JsonNode component) {
        return switch (component.path("type").asText()) {
            case "textfield" ->
                Optional.of(
                        "email"
                                        .equals(component
                                                .path("validate")
                                                .path("validationType")
                                                .asText())
                                ? FormField.Kind.EMAIL
                                : FormField.Kind.TEXT);
            case "textarea" -> Optional.of(FormField.Kind.TEXT);
            case "number" -> Optional.of(FormField.Kind.NUMBER);
            case "checkbox" -> Optional.of(FormField.Kind.FLAG);
            case "radio", "select" -> Optional.of(FormField.Kind.CHOICE);
            case "checklist", "taglist" -> Optional.of(FormField.Kind.CHOICES);
            case "datetime" -> Optional.of(moment(component.path("subtype").asText("date")));
            case "expression" -> Optional.of(FormField.Kind.COMPUTED);
            default -> Optional.empty(); // texts, lines, groups: nothing to send
        };
    }

    private static FormField.Kind moment(String subtype) {
        return switch (subtype) {
            case "time" -> FormField.Kind.TIME;
            case "datetime" -> FormField.Kind.DATE_TIME;
            default -> FormField.Kind.DATE;
        };
    }

    private static String label(JsonNode component, String key) {
        for (var name : List.of("label", "dateLabel", "timeLabel")) {
            var label = component.path(name).asText("").strip();
            if (!label.isEmpty()) {
                return label;
            }
        }
        return key;
    }

    private static Set<String> options(JsonNode component) {
        Set<String> options = new TreeSet<>();
        component
                .path("values")
                .forEach(option -> options.add(option.path("value").asText()));
        return Set.copyOf(options);
    }

    private static @Nullable String text(JsonNode node, String name) {
        var text = node.path(name).asText("");
        return text.isBlank() ? null : text;
    }

    private static @Nullable Integer integer(JsonNode node, String name) {
        return node.path(name).isNumber() ? node.path(name).intValue() : null;
    }

    private static @Nullable BigDecimal decimal(JsonNode node, String name) {
        var text = text(node, name);
        return text == null || text.startsWith("=") ? null : new BigDecimal(text);
    }
}
