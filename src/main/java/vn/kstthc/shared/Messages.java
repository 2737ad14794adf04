package vn.kstthc.shared;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts for people. */
@Component
public class Messages {

    /** The language of everything that is kept. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final MessageSource source;

    Messages(MessageSource source) {
        this.source = source;
    }

    /** What one person reads now: in the language of the current request, Vietnamese unless asked otherwise. */
    public String text(String key, Object... args) {
        return source.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    /** What is kept and read by all, such as titles, names of tasks and letters: Vietnamese whoever causes it. */
    public String written(String key, Object... args) {
        return source.getMessage(key, args, VIETNAMESE);
    }

    /** The text of a refusal, with its problems by field in one sentence where it has some. */
    public String text(Refusal refusal) {
        var text = text(refusal.key(), refusal.args());
        if (refusal.problems().isEmpty()) {
            return text;
        }
        var details =
                refusal.problems().stream().map(p -> text(p.key(), p.args())).toList();
        return text + " " + String.join(" ", details);
    }
}
