package vn.kstthc.plandocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kstthc.plandocument.Sections.Section;

/**
 * Reads a plan without a table: numbered tasks, each with paragraphs "Nội dung", "Cơ quan thực hiện" and "Thời gian".
 * Items a), b) of a task share units and time and stay in its content.
 */
final class TaskBlocks {

    private static final Pattern ROMAN = Pattern.compile("([IVXL]+)[.)]\\s+(\\p{Lu}.*)");
    private static final Pattern TASK = Pattern.compile("(\\d{1,2})[.)]\\s+(\\p{Lu}.*)");
    private static final Pattern LABEL =
            Pattern.compile("(?:\\d{1,2}\\.\\d{1,2}[.)]?|[-+a-zđ][.)]?)?\\s*([^:]{3,60}):\\s*(.*)");

    private final List<DraftRow> rows = new ArrayList<>();
    private Sections sections = Sections.NONE;
    private @Nullable DraftRow task;
    private @Nullable Column column;

    private TaskBlocks() {}

    static List<DraftRow> read(List<Block> blocks) {
        var tasks = new TaskBlocks();
        blocks.forEach(tasks::add);
        tasks.finish();
        return tasks.rows;
    }

    private void add(Block block) {
        if (block instanceof Block.Line line) {
            line.text().lines().forEach(this::add);
        } else if (block instanceof Block.TableRow row) { // a sheet has its paragraphs in cells
            row.cells().forEach(cell -> cell.text().lines().forEach(this::add));
        }
    }

    private void add(String line) {
        var roman = ROMAN.matcher(line);
        var number = TASK.matcher(line);
        if (roman.matches()) {
            finish();
            sections = sections.with(new Section(new Marker(roman.group(1), Marker.Kind.ROMAN), roman.group(2)));
        } else if (number.matches()) {
            finish();
            task = new DraftRow(inSection(number.group(1)), "", sections);
            task.put(Column.CONTENT, number.group(2));
        } else if (!line.isBlank() && task != null) {
            add(line, task);
        }
    }

    private String inSection(String number) {
        return String.join(
                ".",
                Stream.concat(sections.prefix(1).stream(), Stream.of(number)).toList());
    }

    private void add(String line, DraftRow current) {
        var matcher = LABEL.matcher(line);
        var label = matcher.matches() ? label(matcher.group(1)) : Optional.<Column>empty();
        if (label.isPresent()) {
            column = label.get();
            append(current, column, matcher.group(2));
        } else if (column != null) {
            append(current, column, line);
        } else {
            current.put(Column.CONTENT, current.text(Column.CONTENT) + " " + line);
        }
    }

    private static Optional<Column> label(String words) {
        return Column.of(words)
                .filter(c -> c.namesUnits() || c == Column.CONTENT || c == Column.TIME || c == Column.PRODUCT);
    }

    private static void append(DraftRow row, Column column, String text) {
        if (!text.isEmpty()) {
            var before = row.text(column);
            row.put(column, before.isEmpty() ? text : before + "\n" + text);
        }
    }

    /** A numbered paragraph is a task when it says who and when. */
    private void finish() {
        if (task != null && task.namesUnits() && !task.text(Column.TIME).isEmpty()) {
            rows.add(task);
        }
        task = null;
        column = null;
    }
}
