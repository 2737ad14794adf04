package vn.kstthc.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Camunda's web applications are completely Vietnamese: the texts are compared with the English ones of the webjar. */
class LocaleTest {

    private static final String APPS = "META-INF/resources/webjars/camunda/app/";

    /** Longer texts that read the same in both languages. */
    private static final Set<String> SAME_IN_BOTH = Set.of();

    /** Vietnamese has no plural: the ending "s" that is appended to a noun is empty. */
    private static final int PLURAL_ENDING = 1;

    /** Placeholders and HTML tags. */
    private static final Pattern MARK =
            Pattern.compile("\\{\\{\\s*\\w+\\s*}}|%[sd]|</?(?:a|b|br|code|em|i|li|p|span|strong|u|ul)(?:\\s[^>]*)?/?>");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void hasExactlyTheKeysOfTheEnglishTexts(String app) throws IOException {
        assertThat(vietnamese(app)).containsOnlyKeys(english(app).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void leavesNothingInEnglish(String app) throws IOException {
        Map<String, String> english = english(app);
        Map<String, String> vietnamese = vietnamese(app);
        assertThat(english.keySet())
                .filteredOn(key -> isSentence(english.get(key)))
                .filteredOn(key -> english.get(key).equals(vietnamese.get(key)))
                .isEmpty();
        assertThat(english.keySet())
                .filteredOn(key -> english.get(key).length() > PLURAL_ENDING)
                .filteredOn(key -> vietnamese.get(key).isBlank())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void keepsPlaceholdersAndTags(String app) throws IOException {
        Map<String, String> english = english(app);
        Map<String, String> vietnamese = vietnamese(app);
        assertThat(english.keySet())
                .filteredOn(key -> !marks(english.get(key)).equals(marks(vietnamese.get(key))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void servesTheCommonScriptAndStyle(String app) throws IOException {
        assertThat(read(app + "/scripts/config.js"))
                .contains("availableLocales: ['vi']", "customScripts: ['custom/kstthc']");
        for (String file : List.of("/custom/kstthc.js", "/styles/user-styles.css")) {
            assertThat(read(app + file)).isEqualTo(read("tasklist" + file));
        }
    }

    private static boolean isSentence(String text) {
        return text.trim().split("\\s+").length > 3 && !SAME_IN_BOTH.contains(text);
    }

    private static List<String> marks(String text) {
        return MARK.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(mark -> mark.startsWith("{{") ? mark.replace(" ", "") : mark)
                .sorted()
                .toList();
    }

    private static Map<String, String> vietnamese(String app) throws IOException {
        String json = read(app + "/locales/vi.json");
        assertThat(json).doesNotStartWith("\uFEFF");
        return texts(json);
    }

    private static Map<String, String> english(String app) throws IOException {
        String json = read(app + "/locales/en.json");
        return texts(json.startsWith("\uFEFF") ? json.substring(1) : json);
    }

    private static Map<String, String> texts(String json) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        collect("", new ObjectMapper().readTree(json), texts);
        return texts;
    }

    private static void collect(String path, JsonNode node, Map<String, String> texts) {
        if (node.isObject()) {
            node.properties().forEach(field -> collect(path + "/" + field.getKey(), field.getValue(), texts));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "/" + i, node.get(i), texts);
            }
        } else {
            texts.put(path, node.asText());
        }
    }

    private static String read(String file) throws IOException {
        try (var stream = LocaleTest.class.getClassLoader().getResourceAsStream(APPS + file)) {
            assertThat(stream).as(file).isNotNull();
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
