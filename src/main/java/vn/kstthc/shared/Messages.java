package vn.kstthc.shared;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts for people in the language of the current request, Vietnamese unless asked otherwise. */
@Component
public class Messages {

    private final MessageSource source;

    Messages(MessageSource source) {
        this.source = source;
    }

    public String text(String key, Object... args) {
        return source.getMessage(key, args, LocaleContextHolder.getLocale());
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
