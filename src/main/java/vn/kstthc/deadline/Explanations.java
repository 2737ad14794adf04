package vn.kstthc.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.kstthc.shared.Messages;

/** Turns the steps of a calculation into sentences of the reader's language. */
@Component
public class Explanations {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int LISTED = 15;

    private final Messages messages;

    Explanations(Messages messages) {
        this.messages = messages;
    }

    public List<String> text(Calculation calculation) {
        return calculation.explanation().stream().map(this::text).toList();
    }

    private String text(Sentence sentence) {
        var args = sentence.args().stream().map(this::value).toArray();
        return messages.text(sentence.key(), args);
    }

    private Object value(Object arg) {
        if (arg instanceof LocalDate date) {
            return dayName(date);
        }
        if (arg instanceof Collection<?> dates) {
            return list(dates);
        }
        if (arg instanceof DayName day && day.isKey()) {
            return messages.text(day.name());
        }
        return arg instanceof DayName day ? day.name() : arg;
    }

    private static String dayName(LocalDate date) {
        var locale = LocaleContextHolder.getLocale();
        return DateTimeFormatter.ofPattern("EEEE dd/MM/yyyy", locale).format(date);
    }

    private String list(Collection<?> dates) {
        var shown = dates.stream()
                .limit(LISTED)
                .map(date -> SHORT.format((LocalDate) date))
                .collect(Collectors.joining(", "));
        return dates.size() <= LISTED
                ? shown
                : messages.text("deadline.explain.and-more", shown, String.valueOf(dates.size() - LISTED));
    }
}
