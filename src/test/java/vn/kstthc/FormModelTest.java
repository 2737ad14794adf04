package vn.kstthc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form uses only what Tasklist renders, the server checks and both FEEL engines and both regex dialects read
 * alike.
 */
class FormModelTest {

    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "datetime", "checkbox", "radio", "select", "checklist", "taglist");
    private static final Set<String> ALLOWED = Set.of("text", "html", "separator", "spacer", "group", "expression");
    private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist");

    /** {@code name op literal} joined by "and"/"or". */
    private static final String NAME = "[a-z][A-Za-z0-9]*";

    private static final String LITERAL = "(\"[^\"]*\"|true|false|null|-?\\d+(\\.\\d+)?)";
    private static final String TERM = "\\(?" + NAME + "\\s*(=|!=)\\s*" + LITERAL + "\\)?";
    private static final Pattern CONDITION = Pattern.compile("=\\s*" + TERM + "(\\s+(and|or)\\s+" + TERM + ")*");
    private static final Pattern PLAIN_REGEX = Pattern.compile("[^?<>]*(\\?(?![:=!<])[^?<>]*)*");

    static Stream<Path> forms() {
        return ModelFiles.forms().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void theFormFollowsTheRules(Path file) {
        var form = ModelFiles.json(file);
        var components = ModelFiles.components(form);
        var problems = new ArrayList<String>();
        var id = file.getParent().getFileName() + "-" + ModelFiles.stem(file);
        require(id.equals(form.path("id").asText()), "the id must be " + id, problems);
        require("Camunda Platform".equals(form.path("executionPlatform").asText()), "execution platform", problems);
        var inputs = components.stream().filter(FormModelTest::isInput).toList();
        require(
                inputs.stream()
                        .anyMatch(c -> c.path("validate").path("required").asBoolean()),
                "no required field",
                problems);
        var single = inputs.stream().filter(c -> "textfield".equals(type(c))).count() == 1 && inputs.size() == 1;
        require(!single, "exactly one text field: Enter would complete the task", problems);
        keys(inputs, problems);
        components.forEach(component -> check(component, keysOf(components), problems));
        assertThat(problems).isEmpty();
    }

    private static void keys(List<JsonNode> inputs, List<String> problems) {
        var seen = new HashSet<String>();
        for (var input : inputs) {
            var key = input.path("key").asText();
            require(key.matches(NAME), "key " + key, problems);
            require(seen.add(key), "key twice: " + key, problems);
        }
    }

    private static Set<String> keysOf(List<JsonNode> components) {
        var keys = new HashSet<String>();
        components.forEach(c -> keys.add(c.path("key").asText()));
        return keys;
    }

    private static void check(JsonNode component, Set<String> keys, List<String> problems) {
        var type = type(component);
        var key = component.path("key").asText(component.path("id").asText());
        require(INPUTS.contains(type) || ALLOWED.contains(type), key + ": type " + type, problems);
        require(component.path("path").asText("").isEmpty(), key + ": a group with a path nests its values", problems);
        var hide = component.path("conditional").path("hide").asText("");
        if (!hide.isEmpty()) {
            require(CONDITION.matcher(hide).matches(), key + ": condition " + hide, problems);
            require(names(hide).anyMatch(keys::contains), key + ": condition on no field of the form", problems);
        }
        if (isInput(component)) {
            input(component, key, type, problems);
        }
    }

    private static void input(JsonNode component, String key, String type, List<String> problems) {
        var label = component.path("label").asText(component.path("dateLabel").asText(""));
        require(!label.isBlank(), key + ": no label", problems);
        var rules = component.path("validate");
        require(PLAIN_REGEX.matcher(rules.path("pattern").asText("")).matches(), key + ": pattern", problems);
        require(
                !"phone".equals(rules.path("validationType").asText()),
                key + ": phone knows no Vietnamese number",
                problems);
        if (CHOICES.contains(type)) {
            var given = component.path("values").size() > 0 || component.has("valuesKey");
            require(given && !component.has("valuesExpression"), key + ": options", problems);
        }
        if ("datetime".equals(type)
                && "datetime".equals(component.path("subtype").asText())) {
            require("utc_offset".equals(component.path("timeSerializingFormat").asText()), key + ": offset", problems);
            require(component.path("use24h").asBoolean(), key + ": use24h", problems);
        }
    }

    private static Stream<String> names(String condition) {
        var withoutText = condition.replaceAll("\"[^\"]*\"", "");
        return Pattern.compile(NAME)
                .matcher(withoutText)
                .results()
                .map(match -> match.group())
                .filter(name -> !Set.of("and", "or", "true", "false", "null").contains(name));
    }

    private static boolean isInput(JsonNode component) {
        return INPUTS.contains(type(component));
    }

    private static String type(JsonNode component) {
        return component.path("type").asText();
    }

    private static void require(boolean holds, String problem, List<String> problems) {
        if (!holds) {
            problems.add(problem);
        }
    }
}
