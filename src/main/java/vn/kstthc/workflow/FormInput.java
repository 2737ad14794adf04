package vn.kstthc.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.PrimitiveValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** Takes plain values out of what the engine's doors send. Nothing is ever deserialized into Java objects. */
final class FormInput {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JSON_TYPE = "json";

    /** Stands for a value of a type that no form sends; every field refuses it. */
    static final Object FOREIGN = new Object();

    private FormInput() {}

    static Map<String, @Nullable Object> plain(Map<String, Object> submitted) {
        var typed = Variables.fromMap(submitted);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        submitted.keySet().forEach(key -> values.put(key, plain((TypedValue) typed.getValueTyped(key))));
        return values;
    }

    private static @Nullable Object plain(@Nullable TypedValue value) {
        if (value == null) {
            return null;
        }
        if (value instanceof SerializableValue json
                && value.getType() != null
                && JSON_TYPE.equals(value.getType().getName())) {
            return parsed(json.getValueSerialized());
        }
        if (value instanceof ObjectValue object) {
            return object.isDeserialized() ? collection(object.getValue()) : FOREIGN;
        }
        if (value instanceof PrimitiveValue<?> || value.getType() == null || value.getValue() == null) {
            return value.getValue();
        }
        return FOREIGN;
    }

    private static Object collection(@Nullable Object value) {
        return value instanceof Collection<?> items ? List.copyOf(items) : FOREIGN;
    }

    private static @Nullable Object parsed(@Nullable String json) {
        if (json == null) {
            return null;
        }
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            return FOREIGN;
        }
    }
}
