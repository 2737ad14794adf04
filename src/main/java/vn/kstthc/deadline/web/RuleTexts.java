package vn.kstthc.deadline.web;

import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.kstthc.deadline.DeadlineRule;
import vn.kstthc.deadline.Term;
import vn.kstthc.shared.Messages;

/** Says in words what a rule counts. */
@Component
class RuleTexts {

    private final Messages messages;

    RuleTexts(Messages messages) {
        this.messages = messages;
    }

    /** One version in a list. */
    record Line(DeadlineRule rule, String term, String extensions) {}

    Line line(DeadlineRule rule) {
        var extensions =
                rule.maxExtensions().map(String::valueOf).orElseGet(() -> messages.text("deadline.rules.no-limit"));
        return new Line(rule, term(rule.term()), extensions);
    }

    private String term(Term term) {
        if (term instanceof Term.Duration duration) {
            return messages.text(
                    "deadline.term.%s.%s".formatted(duration.counter(), duration.direction()),
                    String.valueOf(duration.amount()));
        }
        if (term instanceof Term.FixedDate fixed) {
            var day = "%02d/%02d"
                    .formatted(fixed.day().getDayOfMonth(), fixed.day().getMonthValue());
            return messages.text(
                    "deadline.term." + fixed.boundary() + "." + (fixed.yearOffset() < 0 ? "BEFORE" : "YEAR"), day);
        }
        if (term instanceof Term.EveryPeriod every) {
            return messages.text("deadline.term." + every.period(), String.valueOf(every.dayOfLastMonth()));
        }
        if (term instanceof Term.SameDay sameDay) {
            return sameDay.cutoff()
                    .map(LocalTime::toString)
                    .map(time -> messages.text("deadline.term.SAME_DAY.CUTOFF", time))
                    .orElseGet(() -> messages.text("deadline.term.SAME_DAY"));
        }
        return messages.text("deadline.term.GATE");
    }
}
