package vn.kstthc.cost.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.kstthc.cost.CostAmount;
import vn.kstthc.cost.CostCalculation;
import vn.kstthc.cost.CostFormat;
import vn.kstthc.cost.CostGroup;
import vn.kstthc.cost.CostPhase;
import vn.kstthc.cost.CostTotals;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Messages;

/** Makes the view of a typed page: results by line, totals in words, errors named by their cell. */
@Component
class CostViews {

    private static final Pattern CELL = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");
    private final Messages messages;

    CostViews(Messages messages) {
        this.messages = messages;
    }

    /** Errors are shown only where asked for: not while somebody is still typing. */
    CostView of(CostForm form, CostReading reading, boolean withErrors) {
        var phases = Arrays.stream(CostPhase.values())
                .map(phase -> phase(phase, form, reading))
                .toList();
        var errors = withErrors ? errors(reading, phases) : List.<ErrorView>of();
        return new CostView(form, phases, totals(reading), errors);
    }

    private static PhaseView phase(CostPhase phase, CostForm form, CostReading reading) {
        var groups = Arrays.stream(CostGroup.values())
                .map(group -> new GroupView(group, rows(phase, group, form.lines(phase), reading)))
                .toList();
        var total = reading.calculation()
                .map(CostCalculation::totals)
                .map(totals -> phase == CostPhase.CURRENT ? totals.current() : totals.after());
        return new PhaseView(phase, groups, total.map(CostFormat::dong).orElse(""));
    }

    private static List<RowView> rows(CostPhase phase, CostGroup group, List<LineForm> lines, CostReading reading) {
        var rows = new ArrayList<RowView>();
        for (var at = 0; at < lines.size(); at++) {
            if (lines.get(at).group() == group) {
                rows.add(row(phase, at, rows.size() + 1, lines.get(at), reading));
            }
        }
        return rows;
    }

    private static RowView row(CostPhase phase, int at, int number, LineForm line, CostReading reading) {
        var item = reading.item(phase, at);
        var b = reading.hourlyIncome();
        var once = b.flatMap(income -> item.map(i -> i.perExecution(income)));
        var yearly = b.flatMap(income -> item.map(i -> i.perYear(income)));
        return new RowView(
                phase,
                at,
                number,
                line,
                once.map(CostFormat::dongAndParts).orElse(""),
                yearly.map(CostFormat::dong).orElse(""));
    }

    private TotalsView totals(CostReading reading) {
        if (!reading.figuresAreRight()) {
            return TotalsView.none(messages.text("cost.totals.wrong"));
        }
        return reading.calculation()
                .map(this::totals)
                .orElseGet(() -> TotalsView.none(messages.text("cost.totals.no-gdp")));
    }

    private TotalsView totals(CostCalculation calculation) {
        var totals = calculation.totals();
        return TotalsView.of(calculation.hourlyIncome().amount(), totals, sentence(calculation, totals));
    }

    /** What is saved or spent more; where nothing is spent today there is no percentage and no target to speak of. */
    private String sentence(CostCalculation calculation, CostTotals totals) {
        var rises = totals.saving().compareTo(CostAmount.ZERO) < 0;
        var more = CostFormat.dong(totals.after().minus(totals.current()));
        if (rises && totals.current().isZero()) {
            return messages.text("cost.totals.new", more);
        }
        var verdict = messages.text(
                calculation.targetMet() ? "cost.totals.met" : "cost.totals.not-met",
                CostFormat.figure(calculation.targetPercent()));
        if (rises) {
            return messages.text("cost.totals.more", more, verdict);
        }
        return messages.text(
                "cost.totals.sentence",
                CostFormat.dong(totals.saving()),
                CostFormat.percent(totals.savingPercent()),
                verdict);
    }

    private List<ErrorView> errors(CostReading reading, List<PhaseView> phases) {
        return reading.problems().stream().map(p -> error(p, phases)).toList();
    }

    private ErrorView error(FieldProblem problem, List<PhaseView> phases) {
        var message = messages.text(problem.key(), problem.args());
        var cell = CELL.matcher(problem.field());
        if (!cell.matches()) {
            var phase = Arrays.stream(CostPhase.values())
                    .filter(p -> p.field().equals(problem.field()))
                    .map(CostPhase::key)
                    .findFirst();
            var label = messages.text(phase.orElse("cost.page." + problem.field()));
            return new ErrorView(problem.field(), problem.field(), label, message);
        }
        var at = Integer.parseInt(cell.group(2));
        return phases.stream()
                .filter(p -> p.phase().field().equals(cell.group(1)))
                .flatMap(p -> p.rows().stream())
                .filter(row -> row.at() == at)
                .map(row -> new ErrorView(problem.field(), row.id(cell.group(3)), label(row, cell.group(3)), message))
                .findFirst()
                .orElseThrow();
    }

    private String label(RowView row, String column) {
        return messages.text(
                "cost.cell",
                messages.text("cost.column." + column),
                messages.text(row.phase().key()),
                row.line().group().number(),
                row.number());
    }
}
