package vn.kstthc.docs;

import static vn.kstthc.docs.Wording.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The Markdown page of one decision table. */
record DecisionPage(Path file, Decision decision) {

    static List<DecisionPage> all() {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".dmn"))
                    .sorted()
                    .map(DecisionPage::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DecisionPage read(Path file) {
        var model = Dmn.readModelFromFile(file.toFile());
        return new DecisionPage(
                file, model.getModelElementsByType(Decision.class).iterator().next());
    }

    String id() {
        return decision.getId();
    }

    String markdown() {
        var table = (DecisionTable) decision.getExpression();
        List<String> lines = new ArrayList<>();
        lines.add("# " + decision.getName());
        lines.add("");
        lines.add(text(decision));
        lines.add("");
        lines.add("Bảng: [" + id() + ".dmn](../../" + file + "). Ô trống nghĩa là giá trị nào cũng được.");
        lines.add("");
        List<String> head = head(table);
        lines.add("| " + String.join(" | ", head) + " |");
        lines.add("|" + "---|".repeat(head.size()));
        table.getRules().forEach(rule -> lines.add(row(rule)));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> head(DecisionTable table) {
        List<String> head = new ArrayList<>();
        table.getInputs()
                .forEach(input -> head.add(input.getLabel() + "<br>"
                        + code(input.getInputExpression().getText().getTextContent())));
        table.getOutputs().forEach(output -> head.add(output.getLabel() + "<br>" + code(output.getName())));
        head.add("Giải thích");
        return head;
    }

    private static String row(Rule rule) {
        List<String> cells = new ArrayList<>();
        rule.getInputEntries().forEach(entry -> cells.add(entry.getTextContent().strip()));
        rule.getOutputEntries()
                .forEach(entry -> cells.add(entry.getTextContent().strip()));
        cells.add(text(rule));
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String text(DmnElement element) {
        return element.getDescription().getTextContent().strip();
    }
}
