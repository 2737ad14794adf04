package vn.kstthc.cost.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** JSON with every digit of its numbers; NaN and numbers out of all bounds are refused where they stand. */
final class ExactJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private ExactJson() {}

    static JsonNode read(byte[] body) {
        try (var parser = JSON.createParser(body)) {
            var root = tree(parser);
            if (root.isObject()) {
                return root;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw Refusal.badRequest("cost.problem.json");
    }

    private static JsonNode tree(JsonParser parser) throws IOException {
        try {
            return JSON.readValue(parser, JsonNode.class);
        } catch (JsonEOFException e) {
            throw Refusal.badRequest("cost.problem.json");
        } catch (JsonProcessingException | NumberFormatException e) {
            throw refusal(parser.getParsingContext().pathAsPointer().toString());
        }
    }

    /** A number that is one: not NaN, not infinite, not text. */
    static boolean isFinite(JsonNode node) {
        return node.isNumber() && (!node.isDouble() || Double.isFinite(node.doubleValue()));
    }

    private static Refusal refusal(String pointer) {
        return pointer.isEmpty()
                ? Refusal.badRequest("cost.problem.json")
                : Refusal.invalid(List.of(new FieldProblem(path(pointer), "cost.problem.number")));
    }

    /** From {@code /current/items/0/hours} to {@code current.items[0].hours}. */
    private static String path(String pointer) {
        return pointer.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }
}
