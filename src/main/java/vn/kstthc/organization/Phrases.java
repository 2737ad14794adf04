package vn.kstthc.organization;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.kstthc.shared.Messages;

/**
 * Sentences that are stored as a message key with arguments and written out for each reader. An argument with a prefix
 * ({@code unit:}, {@code staff:}, {@code date:}, {@code key:}, {@code typed:}) is shown as what it names.
 */
@Component
public class Phrases {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Messages messages;
    private final Organization organization;

    Phrases(Messages messages, Organization organization) {
        this.messages = messages;
        this.organization = organization;
    }

    public static String unit(String code) {
        return "unit:" + code;
    }

    public static String staff(String username) {
        return "staff:" + username;
    }

    public static String date(LocalDate date) {
        return "date:" + date;
    }

    public static String key(String messageKey) {
        return "key:" + messageKey;
    }

    /** Words that somebody typed: shown as they are, even where they begin like a prefix. */
    public static String typed(String words) {
        return "typed:" + words;
    }

    /** The sentence of the key with its arguments, in order, written out. */
    public String text(String key, Collection<String> args) {
        return messages.text(key, args.stream().map(this::shown).toArray());
    }

    /** One argument, written out. */
    public String shown(String arg) {
        var colon = arg.indexOf(':');
        if (colon < 0) {
            return arg;
        }
        var value = arg.substring(colon + 1);
        return switch (arg.substring(0, colon)) {
            case "unit" -> organization.unitName(value);
            case "staff" -> organization.staffName(value);
            case "date" -> LocalDate.parse(value).format(DAY);
            case "key" -> messages.text(value);
            case "typed" -> value;
            default -> arg;
        };
    }
}
