package vn.kstthc.cost.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kstthc.cost.CostCalculation;
import vn.kstthc.cost.CostField;
import vn.kstthc.cost.CostItem;
import vn.kstthc.cost.CostLine;
import vn.kstthc.cost.CostPhase;
import vn.kstthc.cost.CostSheet;
import vn.kstthc.cost.GdpFigure;
import vn.kstthc.cost.HourlyIncome;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/**
 * What a typed page means. Its result needs right figures only; to be stored, its texts must be right too, and the GDP
 * figure has its year and source.
 */
final class CostReading {

    static final int MOST_LINES = 100;
    private static final int FIRST_YEAR = 1990;
    private static final int LONGEST_SOURCE = 300;

    private final CostForm form;
    private final int thisYear;
    private final List<FieldProblem> wrong = new ArrayList<>();
    private final List<FieldProblem> wrongTexts = new ArrayList<>();
    private final Optional<BigDecimal> perCapita;
    private final BigDecimal target;
    private final List<LineReading> current;
    private final List<LineReading> after;

    CostReading(CostForm form, int thisYear) {
        this.form = form;
        this.thisYear = thisYear;
        this.perCapita = perCapita();
        this.target = TypedFigure.of(form.targetPercent(), "targetPercent", CostField.TARGET, wrong);
        this.current = read(CostPhase.CURRENT);
        this.after = form.abolished() ? List.of() : read(CostPhase.AFTER);
        sourceOfGdp();
    }

    List<FieldProblem> problems() {
        return Stream.concat(wrong.stream(), wrongTexts.stream()).toList();
    }

    boolean figuresAreRight() {
        return wrong.isEmpty();
    }

    Optional<HourlyIncome> hourlyIncome() {
        return perCapita.map(HourlyIncome::new);
    }

    /** The figures of a line, where they are right and counted. */
    Optional<CostItem> item(CostPhase phase, int at) {
        var lines = phase == CostPhase.CURRENT ? current : after;
        return at < lines.size() ? lines.get(at).item() : Optional.empty();
    }

    /** Empty while a figure is wrong or the GDP figure is missing. */
    Optional<CostCalculation> calculation() {
        return figuresAreRight()
                ? hourlyIncome().map(b -> new CostCalculation(b, items(current), items(after), target))
                : Optional.empty();
    }

    /** The stored sheet with what was typed, or a refusal by field. */
    CostSheet applied(CostSheet stored) {
        if (!problems().isEmpty()) {
            throw Refusal.invalid(problems());
        }
        return new CostSheet(
                stored.id(),
                stored.owner(),
                stored.title(),
                perCapita.map(figure -> new GdpFigure(figure, Integer.parseInt(form.gdpYear()), form.gdpSource())),
                target,
                form.abolished(),
                stored.state(),
                lines(current),
                lines(after),
                form.version());
    }

    private Optional<BigDecimal> perCapita() {
        if (form.gdpPerCapita().isEmpty()) {
            return Optional.empty();
        }
        var before = wrong.size();
        var figure = TypedFigure.of(form.gdpPerCapita(), "gdpPerCapita", CostField.GDP, wrong);
        return wrong.size() == before ? Optional.of(figure) : Optional.empty();
    }

    /** Nothing typed about GDP is a beginning; a part of it is a slip. */
    private void sourceOfGdp() {
        if (Stream.of(form.gdpPerCapita(), form.gdpYear(), form.gdpSource()).allMatch(String::isEmpty)) {
            return;
        }
        if (form.gdpPerCapita().isEmpty()) {
            wrongTexts.add(new FieldProblem("gdpPerCapita", "cost.problem.required"));
        }
        if (!form.gdpYear().matches("\\d{4}") || outside(Integer.parseInt(form.gdpYear()))) {
            wrongTexts.add(new FieldProblem("gdpYear", "cost.problem.year", String.valueOf(thisYear)));
        }
        if (form.gdpSource().isEmpty() || form.gdpSource().length() > LONGEST_SOURCE) {
            wrongTexts.add(new FieldProblem("gdpSource", "cost.problem.text", String.valueOf(LONGEST_SOURCE)));
        }
    }

    private boolean outside(int year) {
        return year < FIRST_YEAR || year > thisYear;
    }

    private List<LineReading> read(CostPhase phase) {
        var typed = form.lines(phase);
        if (typed.size() > MOST_LINES) {
            wrongTexts.add(new FieldProblem(phase.field(), "cost.problem.lines", String.valueOf(MOST_LINES)));
        }
        var readings = IntStream.range(0, typed.size())
                .mapToObj(at -> LineReading.of(typed.get(at), phase.field() + "[" + at + "]"))
                .toList();
        readings.forEach(reading -> {
            wrong.addAll(reading.wrongFigures());
            wrongTexts.addAll(reading.wrongTexts());
        });
        return readings;
    }

    private static List<CostItem> items(List<LineReading> readings) {
        return readings.stream().flatMap(reading -> reading.item().stream()).toList();
    }

    private static List<CostLine> lines(List<LineReading> readings) {
        return readings.stream().flatMap(reading -> reading.line().stream()).toList();
    }
}
