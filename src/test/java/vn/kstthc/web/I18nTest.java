package vn.kstthc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every visible text exists in Vietnamese and in English, and nowhere else than in the message files. */
class I18nTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern USED_IN_TEMPLATE = Pattern.compile("#\\{([a-z][\\w.-]*)[}(]");
    private static final Pattern USED_IN_JAVA =
            Pattern.compile("(?:Refusal\\.\\w+|messages\\.text|Fact\\.of)\\(\\s*\"([a-z][\\w.-]*\\w)\"\\s*[,)]");
    private static final String TAG = "<(?:[^>\"]|\"[^\"]*\")*>";
    /** A tag whose content is a sample only: Thymeleaf puts the message in its place. */
    private static final String REPLACED = "<(?:[^>\"]|\"[^\"]*\")*\\bth:u?text=(?:[^>\"]|\"[^\"]*\")*>[^<]*";

    private static final Pattern NOT_TEXT = Pattern.compile(
            "<!--.*?-->|<(script|style)\\b.*?</\\1>|" + REPLACED + "|" + TAG + "|\\[\\[.*?]]|&\\w+;", Pattern.DOTALL);
    private static final Pattern WORDS_IN_ATTRIBUTE =
            Pattern.compile("\\s(?:title|alt|placeholder|aria-label|label)=\"([^\"]*\\p{L}{2,}[^\"]*)\"");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\d][^\\n]*");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    static Stream<Path> vietnameseFiles() {
        return files(MESSAGES, ".properties")
                .filter(f -> !f.getFileName().toString().endsWith("_en.properties"));
    }

    @ParameterizedTest
    @MethodSource("vietnameseFiles")
    void bothLanguagesHaveTheSameKeys(Path vietnamese) {
        var module = vietnamese.getFileName().toString().replace(".properties", "");
        var keys = load(vietnamese).stringPropertyNames();
        assertThat(load(MESSAGES.resolve(module + "_en.properties")).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(keys);
        assertThat(keys).allMatch(key -> key.startsWith(module + "."));
    }

    @ParameterizedTest
    @MethodSource("vietnameseFiles")
    void noKeyIsWrittenTwice(Path vietnamese) {
        var english =
                vietnamese.resolveSibling(vietnamese.getFileName().toString().replace(".properties", "_en.properties"));
        assertThat(keysAsWritten(vietnamese)).doesNotHaveDuplicates();
        assertThat(keysAsWritten(english)).doesNotHaveDuplicates();
    }

    @Test
    void noApostropheEatsAnArgument() {
        files(MESSAGES, ".properties").forEach(file -> load(file).forEach((key, text) -> {
            if (text.toString().contains("{0}")) {
                assertThat(LONE_APOSTROPHE.matcher(text.toString()).find())
                        .as("%s: write '' instead of ' in %s", file.getFileName(), key)
                        .isFalse();
            }
        }));
    }

    @Test
    void everyKeyUsedInATemplateExists() {
        assertThat(missing(files(TEMPLATES, ".html"), USED_IN_TEMPLATE)).isEmpty();
    }

    @Test
    void everyKeyUsedInTheCodeExists() {
        assertThat(missing(files(SOURCES, ".java"), USED_IN_JAVA)).isEmpty();
    }

    @Test
    void templatesHaveNoWordsOfTheirOwn() {
        assertThat(files(TEMPLATES, ".html").flatMap(I18nTest::ownWords)).isEmpty();
    }

    /** Thymeleaf replaces an element before it looks at its condition: the condition belongs on a block around it. */
    @Test
    void noReplacedElementHasAConditionOfItsOwn() {
        var tags = files(TEMPLATES, ".html")
                .flatMap(file -> Pattern.compile(TAG).matcher(read(file)).results())
                .map(MatchResult::group);
        assertThat(tags.filter(tag -> tag.contains("th:replace="))
                        .filter(tag -> tag.contains("th:if=") || tag.contains("th:unless=")))
                .isEmpty();
    }

    private static Stream<String> ownWords(Path file) {
        var source = read(file);
        var texts = WORDS.matcher(NOT_TEXT.matcher(source).replaceAll(" "))
                .results()
                .map(MatchResult::group);
        return Stream.concat(texts, matches(WORDS_IN_ATTRIBUTE, source).stream())
                .map(words -> file.getFileName() + ": " + words);
    }

    private static List<String> missing(Stream<Path> files, Pattern use) {
        var known = knownKeys();
        return files.flatMap(file -> matches(use, read(file)).stream()
                        .filter(key -> !known.contains(key))
                        .map(key -> file.getFileName() + ": " + key))
                .toList();
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(m -> m.group(1)).toList();
    }

    private static TreeSet<String> knownKeys() {
        var known = new TreeSet<String>();
        vietnameseFiles().forEach(file -> known.addAll(load(file).stringPropertyNames()));
        return known;
    }

    private static List<String> keysAsWritten(Path file) {
        return read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private static Properties load(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Stream<Path> files(Path root, String ending) {
        try (var paths = Files.walk(root)) {
            return paths.filter(p -> p.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
