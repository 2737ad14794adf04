package vn.kstthc.feedback;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Strikes the sender out of a text that will be published; his name counts with and without capitals. */
@Component
class Redaction {

    static final String MARK = "[…]";
    private static final int SHORTEST = 3;

    private final SenderFile senders;

    Redaction(SenderFile senders) {
        this.senders = senders;
    }

    String redact(String caseNumber, String text) {
        var sender = senders.addressee(caseNumber);
        var result = text;
        for (var secret : new String[] {sender.name(), sender.address(), sender.phone(), sender.email()}) {
            result = strike(result, secret.strip());
        }
        return result;
    }

    private static String strike(String text, String secret) {
        if (secret.length() < SHORTEST) {
            return text;
        }
        var flags = Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile(secret, flags).matcher(text).replaceAll(MARK);
    }
}
