package vn.kstthc.plan.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kstthc.schedule.Occurrence;
import vn.kstthc.schedule.Occurrences;
import vn.kstthc.schedule.ScheduleTerm;
import vn.kstthc.schedule.ScheduleType;
import vn.kstthc.shared.Messages;

/** What was understood of a time, in words with every date that follows; templates know it as {@code @termTexts}. */
@Component("termTexts")
public class TermTexts {

    private static final int NAMED_DATES = 4;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Messages messages;

    TermTexts(Messages messages) {
        this.messages = messages;
    }

    public String of(ScheduleTerm term) {
        var type = messages.text(term.type().key());
        if (term.type() == ScheduleType.RECURRING && term.from() != null) {
            return recurring(type, term, term.from().getYear());
        }
        if (term.due() != null) {
            return type + " " + messages.text("plan.term.due", DAY.format(term.due()));
        }
        if (term.from() == null) {
            return type;
        }
        return type + " "
                + (term.to() == null
                        ? messages.text("plan.term.from", DAY.format(term.from()))
                        : span(term.from(), term.to()));
    }

    private String span(LocalDate from, LocalDate to) {
        var wholeYear = from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31));
        return wholeYear
                ? messages.text("plan.term.year", String.valueOf(from.getYear()))
                : messages.text("plan.term.span", DAY.format(from), DAY.format(to));
    }

    private String recurring(String type, ScheduleTerm term, int year) {
        var dues = Occurrences.of(term, year).stream().map(Occurrence::due).toList();
        if (dues.size() > NAMED_DATES) {
            return type + " "
                    + messages.text(
                            "plan.term.many",
                            dues.size(),
                            DAY.format(dues.get(0)),
                            DAY.format(dues.get(dues.size() - 1)));
        }
        return type + " "
                + messages.text("plan.term.dues", dues.stream().map(DAY::format).collect(Collectors.joining(", ")));
    }
}
