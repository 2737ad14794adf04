package vn.kstthc.unitwork.process;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.kstthc.unitwork.Choice;

/** Options of a form in the shape that Camunda Forms read: label and value. */
final class Choices {

    private Choices() {}

    static List<Map<String, String>> of(List<Choice> choices) {
        return of(choices, Choice::label, Choice::value);
    }

    static <T> List<Map<String, String>> of(List<T> items, Function<T, String> label, Function<T, String> value) {
        return items.stream()
                .map(item -> Map.of("label", label.apply(item), "value", value.apply(item)))
                .toList();
    }
}
