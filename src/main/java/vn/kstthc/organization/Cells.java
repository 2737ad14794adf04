package vn.kstthc.organization;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the values of a row by column, in order. */
final class Cells {

    private final Map<String, String> values = new LinkedHashMap<>();

    Cells put(String column, @Nullable Object value) {
        values.put(column, value == null ? "" : value.toString());
        return this;
    }

    Map<String, String> with(Validity validity) {
        return put("valid_from", validity.from()).put("valid_to", validity.to()).values;
    }

    Map<String, String> map() {
        return values;
    }
}
