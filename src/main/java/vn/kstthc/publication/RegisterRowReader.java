package vn.kstthc.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kstthc.publication.RegisterImportPlan.RowProblem;

/** Reads rows as procedures and gathers what is wrong with them; every problem is found, not only the first. */
final class RegisterRowReader {

    private static final int LONGEST_NAME = 2_000;
    private static final int LONGEST_FIELD = 300;
    /** Excel drops the zeros at the end of a code that it takes for a number. */
    private static final Pattern SHORTENED = Pattern.compile("\\d\\.\\d{1,5}");

    private final List<RowProblem> problems = new ArrayList<>();

    List<RowProblem> problems() {
        return problems;
    }

    /** What the row says; what is wrong with it is among the problems afterwards. */
    RegisterLine read(RegisterRow row) {
        var code = code(row);
        var content = new ProcedureContent(
                row.text(RegisterColumn.NAME).replaceAll("\\s+", " "),
                row.text(RegisterColumn.FIELD).replaceAll("\\s+", " "),
                level(row),
                ProcedureContent.items(row.text(RegisterColumn.COMPONENTS)),
                row.text(RegisterColumn.FEES),
                row.text(RegisterColumn.PROCESSING_TIME),
                row.text(RegisterColumn.PLACE),
                ProcedureContent.items(row.text(RegisterColumn.LEGAL_BASES)));
        check(row, code, content);
        return new RegisterLine(
                row.number(), ProcedureChange.of(ProcedureChangeKind.AMENDED, code, content), internal(row));
    }

    private void check(RegisterRow row, Optional<String> code, ProcedureContent content) {
        code.filter(value -> !ProcedureCode.valid(value))
                .ifPresent(value -> add(row, RegisterColumn.CODE, "publication.register.code-form", value));
        length(row, RegisterColumn.NAME, content.name(), LONGEST_NAME);
        length(row, RegisterColumn.FIELD, content.field(), LONGEST_FIELD);
        if (content.name().isEmpty()) {
            add(row, RegisterColumn.NAME, "publication.import.no-name");
        }
    }

    private void length(RegisterRow row, RegisterColumn column, String text, int longest) {
        if (text.length() > longest) {
            add(row, column, "publication.import.too-long", longest);
        }
    }

    private static Optional<String> code(RegisterRow row) {
        return Optional.of(row.text(RegisterColumn.CODE).replaceAll("\\s+", ""))
                .filter(code -> !code.isEmpty())
                .map(code -> SHORTENED.matcher(code).matches() ? code + "0".repeat(8 - code.length()) : code);
    }

    private Optional<ProcedureLevel> level(RegisterRow row) {
        if (!row.has(RegisterColumn.LEVEL)) {
            return Optional.empty();
        }
        var text = row.text(RegisterColumn.LEVEL);
        var level = RegisterLevels.read(text);
        if (level.isEmpty()) {
            add(row, RegisterColumn.LEVEL, "publication.import.level", text);
        }
        return level;
    }

    private Optional<Boolean> internal(RegisterRow row) {
        var text = row.text(RegisterColumn.INTERNAL);
        return switch (RegisterColumn.plain(text)) {
            case "x", "co", "noi bo", "yes" -> Optional.of(true);
            case "khong", "no" -> Optional.of(false);
            default -> {
                if (!text.isEmpty()) {
                    add(row, RegisterColumn.INTERNAL, "publication.import.internal", text);
                }
                yield Optional.empty();
            }
        };
    }

    private void add(RegisterRow row, RegisterColumn column, String key, Object... args) {
        problems.add(new RowProblem(row.number(), column, key, List.of(args)));
    }
}
