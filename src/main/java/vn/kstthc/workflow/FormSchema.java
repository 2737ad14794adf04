package vn.kstthc.workflow;

import java.util.Map;

/** The inputs of one deployed form by key, in the order of the form. */
record FormSchema(Map<String, FormField> fields) {

    static final FormSchema EMPTY = new FormSchema(Map.of());

    /** Whether the check depends on what the form was opened with: options or conditions. */
    boolean needsPrefill() {
        return fields.values().stream()
                .anyMatch(f -> f.optionsFrom() != null || !f.hiddenWhen().isEmpty());
    }
}
