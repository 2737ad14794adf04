package vn.kstthc.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kstthc.notification.MailBench.mailsTo;
import static vn.kstthc.notification.MailBench.person;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;

/** The outbox against a real mail server that can be stopped, refuse and disappear. */
@IntegrationTest
class MailDeliveryTest {

    @Autowired
    TestClock clock;

    private MailBench bench;
    private GreenMail server;
    private JavaMailSenderImpl sender;

    @BeforeEach
    void start(@Autowired ApplicationContext context) {
        bench = context.getAutowireCapableBeanFactory().createBean(MailBench.class);
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        sender = MailBench.sender(server.getSmtp().getPort());
        bench.forgetQueue();
        runUntilQuiet(sender);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void anUrgentNoticeIsMailedOnce() {
        var person = person();
        bench.urgent(person, "PAKN-2031-000001");

        runUntilQuiet(sender);
        runUntilQuiet(sender);

        assertThat(mailsTo(server, person)).hasSize(1);
        assertThat(bench.state(person)).isEqualTo(MailState.SENT);
        assertThat(bench.attempts(person)).isEqualTo(1);
    }

    @Test
    void theMailIsInVietnameseWithALinkToTheCase() throws Exception {
        var person = person();
        bench.urgent(person, "PAKN-2031-000002");

        runUntilQuiet(sender);

        var mail = mailsTo(server, person).get(0);
        assertThat(mail.getSubject()).isEqualTo("[KSTTHC] PAKN-2031-000002 · Công việc mới: Phân loại");
        assertThat(mail.getFrom()[0]).hasToString("kstthc@quangngai.test");
        assertThat(mail.getMessageID())
                .startsWith("<kstthc." + bench.mailId(person) + ".")
                .endsWith("@quangngai.test>");
        assertThat(part(mail, 0))
                .contains("Công việc mới: Phân loại", "https://kstthc.test/app/cases/PAKN-2031-000002");
        assertThat(part(mail, 1)).contains("href=\"https://kstthc.test/app/cases/PAKN-2031-000002\"", "Thư tự động");
    }

    @Test
    void aBurstForOnePersonIsOneMail() {
        var person = person();
        IntStream.rangeClosed(1, UrgentMail.BURST + 1).forEach(i -> bench.urgent(person, "PAKN-2031-10000" + i));

        runUntilQuiet(sender);

        var mails = mailsTo(server, person);
        assertThat(mails).hasSize(1);
        assertThat(text(mails.get(0))).contains("PAKN-2031-100001", "PAKN-2031-100006");
    }

    @Test
    void whileTheServerIsDownMailsWaitLongerAndLongerAndNothingIsLost() {
        var person = person();
        var port = server.getSmtp().getPort();
        server.stop();
        bench.urgent(person, "PAKN-2031-000003");

        for (var attempt = 1; attempt <= 3; attempt++) {
            runUntilQuiet(sender);
            assertThat(bench.attempts(person)).isEqualTo(attempt);
            runUntilQuiet(sender); // too early: not tried again
            assertThat(bench.attempts(person)).isEqualTo(attempt);
            clock.advance(Duration.ofMinutes(1L << (attempt - 1)).plusSeconds(1));
        }
        assertThat(bench.state(person)).isEqualTo(MailState.PENDING);
        assertThat(bench.error(person)).isNotBlank();
        assertThat(bench.meters.counter("kstthc.smtp.failures").count()).isGreaterThanOrEqualTo(3);

        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        clock.advance(Duration.ofHours(1));
        runUntilQuiet(sender);

        assertThat(mailsTo(server, person)).hasSize(1);
        assertThat(bench.state(person)).isEqualTo(MailState.SENT);
    }

    @Test
    void aServerThatIsDownForADayCostsNoMail() {
        var person = person();
        var port = server.getSmtp().getPort();
        server.stop();
        bench.urgent(person, "PAKN-2031-000004");
        for (var hour = 0; hour < 30; hour++) {
            runUntilQuiet(sender);
            clock.advance(Duration.ofMinutes(61));
        }
        assertThat(bench.state(person)).isEqualTo(MailState.PENDING);

        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        runUntilQuiet(sender);

        assertThat(mailsTo(server, person)).hasSize(1);
    }

    @Test
    void afterDaysWithoutAcceptanceTheMailIsGivenUpAndCanBeSentAgain() {
        var person = person();
        bench.urgent(person, "PAKN-2031-000005");
        var dead = MailBench.sender(1);
        for (var hour = 0; hour < 75; hour++) {
            bench.deliver(dead);
            clock.advance(Duration.ofMinutes(61));
        }
        assertThat(bench.state(person)).isEqualTo(MailState.FAILED);
        runUntilQuiet(sender);
        assertThat(mailsTo(server, person)).isEmpty();

        bench.requeue(person);
        runUntilQuiet(sender);

        assertThat(mailsTo(server, person)).hasSize(1);
    }

    @Test
    void twoNodesNeverSendTheSameMail() throws Exception {
        var person = person();
        IntStream.range(0, 5).forEach(i -> bench.urgent(person, "PAKN-2031-20000" + i));
        var start = new CountDownLatch(1);
        var nodes = Executors.newFixedThreadPool(4);
        try {
            var runs = IntStream.range(0, 4)
                    .mapToObj(node -> nodes.submit(() -> {
                        start.await();
                        runUntilQuiet(MailBench.sender(server.getSmtp().getPort()));
                        return true;
                    }))
                    .toList();
            start.countDown();
            for (Future<Boolean> run : runs) {
                run.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(mailsTo(server, person)).hasSize(5);
    }

    @Test
    void aCrashBetweenAcceptanceAndMarkIsShownAndNotMailedTwice() {
        var person = person();
        bench.urgent(person, "PAKN-2031-000006");
        var crashing = new CrashingSender(server.getSmtp().getPort());
        assertThatThrownBy(() -> runUntilQuiet(crashing)).isInstanceOf(Crash.class);
        assertThat(bench.state(person)).isEqualTo(MailState.SENDING);

        clock.advance(Outbox.LEASE.plusSeconds(1));
        runUntilQuiet(sender);

        assertThat(bench.state(person)).isEqualTo(MailState.UNCERTAIN);
        assertThat(mailsTo(server, person)).hasSize(1);

        bench.requeue(person);
        runUntilQuiet(sender);

        assertThat(bench.state(person)).isEqualTo(MailState.SENT);
        assertThat(mailsTo(server, person).stream()
                        .map(MailDeliveryTest::messageId)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aMarkThatTheDatabaseRefusedIsWrittenLater() {
        var person = person();
        bench.urgent(person, "PAKN-2031-000011");
        var delivery = bench.deliveryWithADatabaseThatFailsOnce(sender);

        assertThatThrownBy(() -> delivery.tick(clock.now())).hasMessage("database is away");
        delivery.tick(clock.now());

        assertThat(bench.state(person)).isEqualTo(MailState.SENT);
        assertThat(mailsTo(server, person)).hasSize(1);
    }

    @Test
    void withoutAMailServerNoticesWait() {
        var person = person();
        bench.urgent(person, "PAKN-2031-000007");

        assertThat(bench.deliver(new JavaMailSenderImpl())).isZero();

        assertThat(bench.state(person)).isEqualTo(MailState.PENDING);
        assertThat(bench.attempts(person)).isZero();
    }

    @Test
    void somebodyWithoutAnAddressIsShown() {
        var person = "none" + person();
        bench.urgent(person, "PAKN-2031-000008");

        runUntilQuiet(sender);

        assertThat(bench.state(person)).isEqualTo(MailState.NO_ADDRESS);
    }

    @Test
    void aNoticeWhoseTextIsMissingDoesNotHoldUpTheOthers() {
        var broken = person();
        var next = person();
        var notice = MailBench.notice(broken, "PAKN-2031-000009", true);
        bench.enqueue(new Notice(
                notice.caseNumber(),
                "x",
                "x",
                broken,
                notice.kind(),
                true,
                "notification.no-such-key",
                notice.args(),
                "/"));
        bench.urgent(next, "PAKN-2031-000009");

        runUntilQuiet(sender);

        assertThat(bench.state(broken)).isEqualTo(MailState.FAILED);
        assertThat(bench.error(broken)).contains("no-such-key");
        assertThat(mailsTo(server, next)).hasSize(1);
    }

    @Test
    void whatIsOverBeforeItWasMailedIsNotMailed() {
        var person = person();
        bench.urgent(person, "PAKN-2031-000012");
        bench.withdraw("PAKN-2031-000012");

        runUntilQuiet(sender);

        assertThat(mailsTo(server, person)).isEmpty();
    }

    @Test
    void theSameNoticeIsWrittenOnce() {
        var person = person();
        var notice = MailBench.notice(person, "PAKN-2031-000010", true);

        assertThat(bench.enqueue(notice, notice)).isEqualTo(1);
        assertThat(bench.enqueue(notice)).isZero();
    }

    private void runUntilQuiet(JavaMailSenderImpl through) {
        while (bench.deliver(through) > 0) {
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
    }

    private static String messageId(MimeMessage mail) {
        return GreenMailUtil.getHeaders(mail)
                .lines()
                .filter(line -> line.startsWith("Message-ID"))
                .findFirst()
                .orElseThrow();
    }

    private static String part(MimeMessage mail, int index) throws Exception {
        var mixed = (MimeMultipart) mail.getContent();
        var related = (MimeMultipart) mixed.getBodyPart(0).getContent();
        var alternative = (MimeMultipart) related.getBodyPart(0).getContent();
        return (String) alternative.getBodyPart(index).getContent();
    }

    private static String text(MimeMessage mail) {
        try {
            return part(mail, 0);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Crash extends Error {}

    /** Dies like kill -9 right after the server has accepted the mail. */
    private static final class CrashingSender extends JavaMailSenderImpl {

        private CrashingSender(int port) {
            MailBench.configure(this, port);
        }

        @Override
        public void send(MimeMessage... messages) {
            super.send(messages);
            throw new Crash();
        }

        @Override
        public void send(MimeMessage message) {
            super.send(message);
            throw new Crash();
        }
    }
}
