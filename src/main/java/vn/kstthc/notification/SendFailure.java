package vn.kstthc.notification;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What a failed attempt means for the mail. */
enum SendFailure {
    /** No server answered or it does not let us in: nothing was handed over, nobody's mail will get through now. */
    UNREACHABLE,
    /** The server asked to come back later (4xx). */
    TRY_LATER,
    /** The server refused this mail for good (5xx), or it cannot be written. */
    REFUSED,
    /** The connection broke while the mail was handed over: it may have been accepted. */
    UNKNOWN;

    private static final int PERMANENT = 500;
    private static final int TRANSIENT = 400;

    static SendFailure of(MailException failure) {
        if (failure instanceof MailAuthenticationException) {
            return UNREACHABLE;
        }
        if (!(failure instanceof MailSendException sending)) {
            return REFUSED;
        }
        if (sending.getCause() != null) {
            return UNREACHABLE; // the connection could not be opened
        }
        return cause(sending).map(SendFailure::ofMessage).orElse(UNKNOWN);
    }

    /** The failure in the words of the mail server, for the log page. */
    static String describe(MailException failure) {
        if (failure instanceof MailSendException sending) {
            return cause(sending).map(Throwable::getMessage).map(String::strip).orElseGet(failure::toString);
        }
        return failure.toString();
    }

    private static Optional<Exception> cause(MailSendException failure) {
        var all = failure.getMessageExceptions();
        return all == null || all.length == 0 ? Optional.empty() : Optional.of(all[0]);
    }

    private static SendFailure ofMessage(Exception failure) {
        var code = replyCode(failure);
        if (code >= PERMANENT) {
            return REFUSED;
        }
        return code >= TRANSIENT ? TRY_LATER : UNKNOWN;
    }

    /** The highest reply code in the chain, -1 when the server did not answer. */
    private static int replyCode(Exception failure) {
        if (failure instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        var own = failure instanceof SMTPSendFailedException send ? send.getReturnCode() : -1;
        return failure instanceof MessagingException message ? Math.max(own, next(message)) : own;
    }

    private static int next(MessagingException failure) {
        return failure.getNextException() == null ? -1 : replyCode(failure.getNextException());
    }
}
