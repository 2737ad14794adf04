package vn.kstthc.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.SocketException;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

/** What each kind of failure means for the mail. */
class SendFailureTest {

    @ParameterizedTest
    @CsvSource({"550, REFUSED", "553, REFUSED", "450, TRY_LATER", "421, TRY_LATER"})
    void theServersReplyDecides(int code, SendFailure expected) throws AddressException {
        var address = new SMTPAddressFailedException(new InternetAddress("x@example.test"), "RCPT", code, code + " no");
        var failure = ofMessage(new SendFailedException("Invalid Addresses", address));

        assertThat(SendFailure.of(failure)).isEqualTo(expected);
    }

    @Test
    void aServerThatCannotBeReachedHasTakenNothing() {
        var cause = new MessagingException("Could not connect");

        assertThat(SendFailure.of(new MailSendException("Mail server connection failed", cause, Map.of())))
                .isEqualTo(SendFailure.UNREACHABLE);
        assertThat(SendFailure.of(new MailAuthenticationException(cause))).isEqualTo(SendFailure.UNREACHABLE);
    }

    @Test
    void aConnectionThatBreaksWhileSendingLeavesItOpen() {
        var broken = new MessagingException("Exception reading response", new SocketException("reset"));

        assertThat(SendFailure.of(ofMessage(broken))).isEqualTo(SendFailure.UNKNOWN);
    }

    @Test
    void aMailThatCannotBeWrittenIsRefused() {
        assertThat(SendFailure.of(new MailPreparationException("no address"))).isEqualTo(SendFailure.REFUSED);
    }

    private static MailSendException ofMessage(Exception cause) {
        return new MailSendException(Map.of(new Object(), cause));
    }
}
