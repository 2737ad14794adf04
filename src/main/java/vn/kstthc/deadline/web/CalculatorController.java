package vn.kstthc.deadline.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kstthc.calendar.CalendarYearStatus;
import vn.kstthc.calendar.Calendars;
import vn.kstthc.deadline.Calculator;
import vn.kstthc.deadline.Explanations;

/** What-if: when would a period counted from a date end, and why. Touches no case. */
@RestController
@RequestMapping("/api/deadlines")
class CalculatorController {

    private final Calendars calendars;
    private final Explanations explanations;

    CalculatorController(Calendars calendars, Explanations explanations) {
        this.calendars = calendars;
        this.explanations = explanations;
    }

    /** The due date, whether all years it touches are decreed, and the reasons sentence by sentence. */
    record Answer(LocalDate due, CalendarYearStatus status, List<String> explanation) {}

    @GetMapping("/calculate")
    Answer calculate(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String counter,
            @RequestParam(defaultValue = "") String direction) {
        var question = new CalculatorQuestion(from, amount, counter, direction);
        var calculation = Calculator.calculate(question.toInput(), calendars.current());
        var status = calculation.provisional() ? CalendarYearStatus.PROVISIONAL : CalendarYearStatus.OFFICIAL;
        return new Answer(calculation.due(), status, explanations.text(calculation));
    }
}
