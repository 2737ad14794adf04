package vn.kstthc.notification;

import com.icegreen.greenmail.util.GreenMail;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.ITemplateEngine;
import vn.kstthc.organization.Phrases;
import vn.kstthc.shared.Messages;

/** The outbox of the running application, delivering to a mail server of the test's choice. */
class MailBench {

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final MailSettings settings = new MailSettings("kstthc@quangngai.test", "https://kstthc.test", 7);
    final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Outbox outbox;
    private final MailComposer composer;
    private final Notices notices;
    private final NotificationJson json;
    private final NoticeLog log;
    private final Clock clock;

    MailBench(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Outbox outbox,
            Notices notices,
            NotificationJson json,
            ITemplateEngine templates,
            Messages messages,
            Phrases phrases,
            NoticeLog log,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.outbox = outbox;
        this.notices = notices;
        this.json = json;
        this.log = log;
        this.clock = clock;
        this.composer = new MailComposer(templates, messages, phrases, settings);
    }

    static JavaMailSenderImpl sender(int port) {
        var sender = new JavaMailSenderImpl();
        configure(sender, port);
        return sender;
    }

    static void configure(JavaMailSenderImpl sender, int port) {
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", "2000");
        properties.setProperty("mail.smtp.timeout", "5000");
        sender.setJavaMailProperties(properties);
    }

    /** Everything that the background does, once. */
    int run(JavaMailSender sender, DigestSection... sections) {
        var now = clock.instant();
        return digest(sender, sections).tick(now) + deliver(sender);
    }

    int deliver(JavaMailSender sender) {
        var now = clock.instant();
        return new UrgentMail(jdbc, transactions, post(sender)).tick(now)
                + delivery(sender).tick(now);
    }

    MailDelivery delivery(JavaMailSender sender) {
        return new MailDelivery(outbox, post(sender), MailBench::address, composer, new DeliveryCounters(meters));
    }

    /** Gathers what is urgent; the first mark of the delivery fails as if the database were restarting. */
    MailDelivery deliveryWithADatabaseThatFailsOnce(JavaMailSender sender) {
        new UrgentMail(jdbc, transactions, post(sender)).tick(clock.instant());
        var failing = new Outbox(jdbc, json) {
            private boolean failed;

            @Override
            void sent(ClaimedMail mail, Instant now) {
                if (!failed) {
                    failed = true;
                    throw new IllegalStateException("database is away");
                }
                super.sent(mail, now);
            }
        };
        return new MailDelivery(failing, post(sender), MailBench::address, composer, new DeliveryCounters(meters));
    }

    DailyDigest digest(JavaMailSender sender, DigestSection... sections) {
        var lists = new DigestLists(jdbc, notices, json, List.of(sections));
        return new DailyDigest(jdbc, transactions, post(sender), lists, settings);
    }

    private Postman post(JavaMailSender sender) {
        return new Postman(sender, settings);
    }

    static String person() {
        return "p" + UUID.randomUUID().toString().substring(0, 8);
    }

    static Optional<String> address(String username) {
        return username.startsWith("none") ? Optional.empty() : Optional.of(username + "@example.test");
    }

    void urgent(String person, String caseNumber) {
        enqueue(notice(person, caseNumber, true));
    }

    void calm(String person, String caseNumber) {
        enqueue(notice(person, caseNumber, false));
    }

    int enqueue(Notice... wanted) {
        Integer written = transactions.execute(status -> notices.enqueue(Arrays.asList(wanted)));
        return written == null ? 0 : written;
    }

    void withdraw(String caseNumber) {
        transactions.executeWithoutResult(status -> notices.withdraw(caseNumber, "reply", "T-1"));
    }

    static Notice notice(String person, String caseNumber, boolean urgent) {
        return new Notice(
                caseNumber,
                "reply",
                "T-1",
                person,
                NoticeKind.ASSIGNED,
                urgent,
                "notification.assigned",
                Map.of("task", "Phân loại"),
                "/app/cases/" + caseNumber);
    }

    static List<MimeMessage> mailsTo(GreenMail server, String person) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> recipient(message).startsWith(person))
                .toList();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    MailState state(String person) {
        return MailState.valueOf(value(person, "coalesce(m.state, 'PENDING')"));
    }

    int attempts(String person) {
        return Integer.parseInt(value(person, "coalesce(m.attempts, 0)::text"));
    }

    String error(String person) {
        return value(person, "coalesce(m.last_error, '')");
    }

    long mailId(String person) {
        return Long.parseLong(value(person, "m.id::text"));
    }

    /** What other tests left waiting would be tried first. */
    void forgetQueue() {
        jdbc.sql("update app.mail set state = 'SENT' where state = 'PENDING'").update();
    }

    /** Makes the mail of a waiting notice and marks it as refused by the server; returns the mail's id. */
    long failed(String person, String caseNumber) {
        return jdbc.sql(
                        """
                with made as (insert into app.mail (recipient, state, attempts, last_error, created_at, queued_at, next_attempt_at)
                              values (:person, 'FAILED', 1, '550 no such user', :now, :now, :now) returning id)
                update app.notice set mail_id = made.id from made where case_number = :case and recipient = :person
                returning mail_id
                """)
                .param("person", person)
                .param("case", caseNumber)
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    /** As an administrator does on the log page. */
    void requeue(String person) {
        var admin = new UsernamePasswordAuthenticationToken("admin", null, List.of());
        SecurityContextHolder.getContext().setAuthentication(admin);
        try {
            log.requeue(mailId(person));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private String value(String person, String expression) {
        return jdbc.sql("select " + expression + " from app.notice n left join app.mail m on m.id = n.mail_id"
                        + " where n.recipient = ? order by n.id desc limit 1")
                .param(person)
                .query(String.class)
                .single();
    }
}
