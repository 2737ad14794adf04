package vn.kstthc.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * A start form with its prefill written into it: Tasklist asks for the variables of a task's form but for none of a
 * start form, so what may be chosen and what stands in the fields has to come with the form itself.
 */
final class FilledForm {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();
    private static final String OPTIONS = "valuesKey";

    private FilledForm() {}

    static InputStream of(InputStream form, Map<String, Object> prefill) {
        try (form) {
            var filled = JSON.readTree(form);
            fill(filled, prefill);
            return new ByteArrayInputStream(JSON.writeValueAsBytes(filled));
        } catch (IOException e) {
            throw new UncheckedIOException("A deployed form is not readable", e);
        }
    }

    private static void fill(JsonNode parent, Map<String, Object> prefill) {
        for (var component : parent.path("components")) {
            if (component instanceof ObjectNode field) {
                fillField(field, prefill);
            }
            fill(component, prefill);
        }
    }

    private static void fillField(ObjectNode field, Map<String, Object> prefill) {
        var options = prefill.get(field.path(OPTIONS).asText());
        if (options != null) {
            field.remove(OPTIONS);
            field.set("values", JSON.valueToTree(options));
        }
        var value = prefill.get(field.path("key").asText());
        if (value != null) {
            field.set("defaultValue", JSON.valueToTree(value));
        }
    }
}
