package vn.kstthc.deadline.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kstthc.calendar.Calendars;
import vn.kstthc.deadline.Calculator;
import vn.kstthc.deadline.Counter;
import vn.kstthc.deadline.Direction;
import vn.kstthc.deadline.Explanations;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** The what-if calculator as a page; its whole state is in the address. */
@Controller
class CalculatorPage {

    private final Calendars calendars;
    private final Explanations explanations;
    private final Messages messages;

    CalculatorPage(Calendars calendars, Explanations explanations, Messages messages) {
        this.calendars = calendars;
        this.explanations = explanations;
        this.messages = messages;
    }

    @GetMapping("/app/deadlines/calculator")
    String show(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "WORKING_DAYS") String counter,
            @RequestParam(defaultValue = "FORWARD") String direction,
            Model model) {
        model.addAttribute("question", new CalculatorQuestion(from, amount, counter, direction));
        model.addAttribute("counters", List.of(Counter.WORKING_DAYS, Counter.CALENDAR_DAYS));
        model.addAttribute("directions", Direction.values());
        model.addAttribute("errors", List.of());
        if (!from.isEmpty() || !amount.isEmpty()) {
            answer(new CalculatorQuestion(from, amount, counter, direction), model);
        }
        return "deadline/calculator";
    }

    private void answer(CalculatorQuestion question, Model model) {
        try {
            var calculation = Calculator.calculate(question.toInput(), calendars.current());
            model.addAttribute("due", calculation.due());
            model.addAttribute("provisional", calculation.provisional());
            model.addAttribute("explanation", explanations.text(calculation));
        } catch (Refusal refusal) {
            model.addAttribute("errors", Problem.of(refusal, messages));
        }
    }
}
