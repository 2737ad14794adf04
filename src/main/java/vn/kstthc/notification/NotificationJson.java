package vn.kstthc.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The JSON columns of the outbox; what cannot be written or read is a programming error. */
@Component
class NotificationJson {

    private static final TypeReference<LinkedHashMap<String, String>> ARGS = new TypeReference<>() {};
    private static final TypeReference<List<ClaimedMail.RenderedSection>> SECTIONS = new TypeReference<>() {};

    private final ObjectMapper json;

    NotificationJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot be written as JSON", e);
        }
    }

    /** Named arguments in their order. */
    Map<String, String> args(String text) {
        return read(text, ARGS);
    }

    List<ClaimedMail.RenderedSection> sections(@Nullable String text) {
        return text == null ? List.of() : read(text, SECTIONS);
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Outbox row holds unreadable JSON", e);
        }
    }
}
