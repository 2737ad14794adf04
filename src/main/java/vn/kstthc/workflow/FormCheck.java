package vn.kstthc.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/**
 * Checks submitted values against the deployed form. Camunda checks its forms in the browser only; here nothing that the
 * form would not send gets through. Read-only and computed fields are sent by the browser and ignored.
 */
@Component
class FormCheck {

    /** All texts of one form together, in characters. */
    static final int MAX_TOTAL = 200_000;

    private final FieldRules rules;
    private final FormConditions conditions;

    FormCheck(FieldRules rules, FormConditions conditions) {
        this.rules = rules;
        this.conditions = conditions;
    }

    /** @param known what the form was opened with: variables and prefill
     * @throws Refusal 400 with every problem by field, 413 when there is too much of it */
    FormValues require(FormSchema form, Map<String, Object> submitted, Map<String, Object> known) {
        var values = FormInput.plain(submitted);
        requireSize(values);
        var problems = unknownFields(form, values);
        var visible = context(form, values, known);
        Map<String, @Nullable Object> accepted = new LinkedHashMap<>();
        for (var field : form.fields().values()) {
            if (field.isInput()) {
                check(field, values.get(field.key()), known, visible, accepted, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return FormValues.of(accepted, form);
    }

    private void check(
            FormField field,
            @Nullable Object value,
            Map<String, Object> known,
            Map<String, @Nullable Object> context,
            Map<String, @Nullable Object> accepted,
            List<FieldProblem> problems) {
        if (conditions.anyTrue(field.hiddenWhen(), context)) {
            if (!field.isBlank(value)) {
                problems.add(problem(field, "workflow.form.hidden"));
            }
            return;
        }
        if (field.isBlank(value)) {
            if (field.required()) {
                problems.add(problem(field, "workflow.form.required"));
            }
            accepted.put(field.key(), field.kind() == FormField.Kind.FLAG ? Boolean.FALSE : null);
            return;
        }
        rules.check(field, value, known).into(accepted, problems);
    }

    private static List<FieldProblem> unknownFields(FormSchema form, Map<String, @Nullable Object> values) {
        var problems = new ArrayList<FieldProblem>();
        values.keySet().stream()
                .filter(key -> !form.fields().containsKey(key))
                .map(key -> new FieldProblem(key, "workflow.form.unknown", shortened(key)))
                .forEach(problems::add);
        return problems;
    }

    /** What the conditions of the form look at: what it was opened with, then what the person entered. */
    private static Map<String, @Nullable Object> context(
            FormSchema form, Map<String, @Nullable Object> values, Map<String, Object> known) {
        Map<String, @Nullable Object> context = new LinkedHashMap<>();
        form.fields().keySet().forEach(key -> context.put(key, null));
        context.putAll(known);
        form.fields().values().stream()
                .filter(FormField::isInput)
                .filter(field -> values.containsKey(field.key()))
                .forEach(field -> context.put(field.key(), values.get(field.key())));
        return context;
    }

    private static void requireSize(Map<String, @Nullable Object> values) {
        long total = values.entrySet().stream()
                .mapToLong(e -> e.getKey().length() + length(e.getValue()))
                .sum();
        if (total > MAX_TOTAL) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "workflow.form.total", MAX_TOTAL);
        }
    }

    private static long length(@Nullable Object value) {
        if (value instanceof Collection<?> items) {
            return items.stream().mapToLong(FormCheck::length).sum();
        }
        return value == null ? 0 : value.toString().length();
    }

    private static FieldProblem problem(FormField field, String key) {
        return new FieldProblem(field.key(), key, field.label());
    }

    private static String shortened(String key) {
        return key.length() <= 40 ? key : key.substring(0, 40) + "…";
    }
}
