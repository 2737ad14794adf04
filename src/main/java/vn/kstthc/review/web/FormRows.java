package vn.kstthc.review.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.kstthc.review.ExecutionWay;
import vn.kstthc.review.FormA;
import vn.kstthc.review.NewReview;
import vn.kstthc.review.NewTarget;
import vn.kstthc.review.PlanItem;
import vn.kstthc.review.ReviewTheme;
import vn.kstthc.review.SimplificationOption;
import vn.kstthc.review.TargetKind;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** Reads what pages post as text; a value that cannot be read is a problem of its field. */
final class FormRows {

    private final MultiValueMap<String, String> form;
    private final List<FieldProblem> problems = new ArrayList<>();

    FormRows(MultiValueMap<String, String> form) {
        this.form = form;
    }

    /** The lines of a table: one value for each column; lines without a name are left out. */
    List<PlanItem> items() {
        var items = new ArrayList<PlanItem>();
        var names = form.getOrDefault("name", List.of());
        for (var i = 0; i < names.size(); i++) {
            if (!names.get(i).isBlank()) {
                items.add(item(i));
            }
        }
        finish();
        return items;
    }

    private PlanItem item(int i) {
        var kind = choice(TargetKind.class, "kind", i);
        var percent = number("targetPercent", i);
        var usable = kind == null ? TargetKind.PROCEDURE : kind;
        return new PlanItem(
                text("unit", i),
                usable,
                text("code", i),
                text("name", i),
                percent == null ? usable.usualPercent() : percent,
                date("due", i),
                "YES".equals(text("independent", i)));
    }

    FormA formA() {
        var field = text("field", 0);
        var read = new FormA(
                field.isEmpty() ? null : field,
                text("necessity", 0),
                text("reasonableness", 0),
                text("legality", 0),
                choice(SimplificationOption.class, "option", 0),
                text("content", 0),
                text("reason", 0),
                number("legalDays", 0),
                number("currentDays", 0),
                number("afterDays", 0),
                choice(ExecutionWay.class, "way", 0),
                date("executeBy", 0));
        finish();
        return read;
    }

    NewReview review() {
        var targets = Arrays.stream(TargetKind.values())
                .flatMap(kind -> text(kind.linesField(), 0)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> new NewTarget(kind, "", line, null, null)))
                .toList();
        var read = new NewReview(
                text("title", 0),
                text("leadUnit", 0),
                choice(ReviewTheme.class, "theme", 0),
                targets,
                number("targetPercent", 0),
                date("due", 0),
                "YES".equals(text("independent", 0)));
        finish();
        return read;
    }

    private String text(String column, int i) {
        var values = form.getOrDefault(column, List.of());
        return i < values.size() ? values.get(i).strip() : "";
    }

    private <E extends Enum<E>> @Nullable E choice(Class<E> type, String column, int i) {
        return read(column, i, typed -> Enum.valueOf(type, typed));
    }

    private @Nullable BigDecimal number(String column, int i) {
        return read(column, i, typed -> new BigDecimal(typed.replace(',', '.')));
    }

    private @Nullable LocalDate date(String column, int i) {
        return read(column, i, LocalDate::parse);
    }

    private <T> @Nullable T read(String column, int i, Function<String, T> reader) {
        var typed = text(column, i);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return reader.apply(typed);
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add(new FieldProblem(column, "review.problem.unreadable", typed));
            return null;
        }
    }

    private void finish() {
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }
}
