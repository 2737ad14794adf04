package vn.kstthc.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands mails to the configured mail server; without one it is not open and mails wait. */
class Postman {

    private final @Nullable JavaMailSender sender;
    private final MailSettings settings;

    Postman(@Nullable JavaMailSender sender, MailSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    /** Whether a mail server is configured at all. */
    boolean isOpen() {
        if (sender instanceof JavaMailSenderImpl server) {
            return server.getHost() != null && !server.getHost().isBlank();
        }
        return sender != null;
    }

    /** Returns when the server has accepted the mail; otherwise a MailException. */
    void send(Mail mail, String address, Instant date) {
        if (sender == null) {
            throw new IllegalStateException("No mail server is configured");
        }
        var message = sender.createMimeMessage();
        try {
            fill(message, mail, address, date);
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
        sender.send(message);
    }

    private void fill(MimeMessage message, Mail mail, String address, Instant date) throws MessagingException {
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(address);
        helper.setSubject(mail.subject());
        helper.setSentDate(Date.from(date));
        helper.setText(mail.text(), mail.html());
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
    }
}
