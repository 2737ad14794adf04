package vn.kstthc.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The committed pages and pictures of docs/processes fit the models. With {@code -Ddocs.write=true} the pages are
 * written instead; pictures come from docs/processes/render.mjs.
 */
class ProcessPagesTest {

    private static final Path FOLDER = Path.of("docs", "processes");

    @TestFactory
    Stream<DynamicTest> everyPageIsWhatTheModelsSay() {
        return pages().entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> check(page.getKey(), page.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> everyPictureShowsTheModelOfToday() {
        return ProcessModel.all().stream()
                .map(model -> DynamicTest.dynamicTest(model.id(), () -> assertThat(FOLDER.resolve(model.id() + ".svg"))
                        .as("run docs/processes/render.mjs, see docs/processes/README.md")
                        .content()
                        .contains("model sha256: " + model.sha256())));
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        ProcessModel.all().forEach(model -> pages.put(model.id() + ".md", new ProcessPage(model).markdown()));
        DecisionPage.all().forEach(page -> pages.put(page.id() + ".md", page.markdown()));
        pages.put("README.md", IndexPage.markdown(ProcessModel.all(), DecisionPage.all()));
        return pages;
    }

    private static void check(String name, String expected) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(file, expected);
        }
        assertThat(file)
                .as("mvn test -Dtest=ProcessPagesTest -Ddocs.write=true writes the page")
                .content()
                .isEqualTo(expected);
    }
}
