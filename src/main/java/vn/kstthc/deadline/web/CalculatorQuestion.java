package vn.kstthc.deadline.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.kstthc.deadline.Calculator;
import vn.kstthc.deadline.Counter;
import vn.kstthc.deadline.Direction;
import vn.kstthc.deadline.Term;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** The four values of a what-if question as they were typed; says by field what is wrong with them. */
record CalculatorQuestion(String from, String amount, String counter, String direction) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LARGEST_AMOUNT = 3650;
    private static final List<Counter> COUNTERS = List.of(Counter.WORKING_DAYS, Counter.CALENDAR_DAYS);

    Calculator.Input toInput() {
        var problems = new ArrayList<FieldProblem>();
        var date = date(problems);
        var days = amount(problems);
        var unit = choice("counter", counter, COUNTERS, problems);
        var way = choice("direction", direction, Arrays.asList(Direction.values()), problems);
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return new Calculator.Input(
                new Term.Duration(days.orElseThrow(), unit.orElseThrow(), way.orElseThrow()), date.orElseThrow());
    }

    private Optional<LocalDate> date(List<FieldProblem> problems) {
        var date = parsed(from).filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        if (date.isEmpty()) {
            problems.add(new FieldProblem(
                    "from", "deadline.problem.from", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR)));
        }
        return date;
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<Integer> amount(List<FieldProblem> problems) {
        if (amount.matches("\\d{1,4}") && Integer.parseInt(amount) <= LARGEST_AMOUNT) {
            return Optional.of(Integer.valueOf(amount));
        }
        problems.add(new FieldProblem("amount", "deadline.problem.amount", String.valueOf(LARGEST_AMOUNT)));
        return Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> choice(
            String field, String value, List<E> choices, List<FieldProblem> problems) {
        var chosen =
                choices.stream().filter(choice -> choice.name().equals(value)).findFirst();
        if (chosen.isEmpty()) {
            var allowed = String.join(", ", choices.stream().map(Enum::name).toList());
            problems.add(new FieldProblem(field, "deadline.problem.choice", allowed));
        }
        return chosen;
    }
}
