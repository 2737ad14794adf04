package vn.kstthc.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kstthc.notification.MailBench.mailsTo;
import static vn.kstthc.notification.MailBench.person;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.organization.Phrases;
import vn.kstthc.shared.Zones;

/** One mail per person and day of all that is not urgent. */
@IntegrationTest
class DailyDigestTest {

    private static LocalDate nextDay = LocalDate.of(2035, 1, 1);

    @Autowired
    TestClock clock;

    private LocalDate day;
    private MailBench bench;
    private GreenMail server;
    private JavaMailSenderImpl sender;

    @BeforeEach
    void start(@Autowired ApplicationContext context) {
        bench = context.getAutowireCapableBeanFactory().createBean(MailBench.class);
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        sender = MailBench.sender(server.getSmtp().getPort());
        day = nextDay;
        nextDay = nextDay.plusDays(10);
        clock.set(day, LocalTime.of(6, 30));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void whatIsNotUrgentWaitsForSevenOClock() throws Exception {
        var person = person();
        bench.calm(person, "PAKN-2035-000001");
        bench.calm(person, "PAKN-2035-000002");
        runUntilQuiet();
        assertThat(mailsTo(server, person)).isEmpty();

        clock.advance(Duration.ofMinutes(31));
        runUntilQuiet();

        var mails = mailsTo(server, person);
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).getSubject())
                .isEqualTo("[KSTTHC] Bản tin công việc ngày 01/01/2035"
                        .replace(
                                "01/01/2035",
                                Zones.dateOf(clock.now())
                                        .format(java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy"))));
        assertThat(bench.state(person)).isEqualTo(MailState.SENT);
    }

    @Test
    void whatComesAfterTheDigestWaitsForTheNextDay() {
        var person = person();
        bench.calm(person, "PAKN-2035-000003");
        clock.set(day, LocalTime.of(7, 1));
        runUntilQuiet();
        bench.calm(person, "PAKN-2035-000004");
        clock.set(day, LocalTime.of(18, 0));
        runUntilQuiet();
        assertThat(mailsTo(server, person)).hasSize(1);

        clock.set(day.plusDays(1), LocalTime.of(7, 1));
        runUntilQuiet();

        assertThat(mailsTo(server, person)).hasSize(2);
    }

    @Test
    void aClockThatGoesBackMakesNoSecondDigestOfTheDay() {
        var person = person();
        bench.calm(person, "PAKN-2035-000005");
        clock.set(day, LocalTime.of(8, 0));
        runUntilQuiet();
        clock.set(day, LocalTime.of(6, 0));
        runUntilQuiet();
        bench.calm(person, "PAKN-2035-000006");
        clock.set(day, LocalTime.of(7, 30));
        runUntilQuiet();

        assertThat(mailsTo(server, person)).hasSize(1);
    }

    @Test
    void twoNodesMakeOneDigest() throws Exception {
        var person = person();
        bench.calm(person, "PAKN-2035-000007");
        clock.set(day, LocalTime.of(7, 5));
        var now = clock.now();
        var nodes = Executors.newFixedThreadPool(3);
        try {
            Callable<Integer> node = () -> bench.digest(sender).tick(now);
            for (var run : nodes.invokeAll(List.of(node, node, node))) {
                assertThat(run.get()).isNotNegative();
            }
        } finally {
            nodes.shutdownNow();
        }
        runUntilQuiet();

        assertThat(mailsTo(server, person)).hasSize(1);
    }

    @Test
    void aPersonWithoutNoticesGetsTheListOfAnotherModule() {
        var person = person();
        clock.set(day, LocalTime.of(7, 5));

        runUntilQuiet(new OneLine(person));

        var mails = mailsTo(server, person);
        assertThat(mails).hasSize(1);
        assertThat(GreenMailUtil.getWholeMessage(mails.get(0))).contains("/app/cases/PAKN-2035-000008");
        assertThat(bench.state(person)).isEqualTo(MailState.SENT);
    }

    @Test
    void aDigestWhoseServerIsDownIsSentLater() {
        var person = person();
        bench.calm(person, "PAKN-2035-000009");
        clock.set(day, LocalTime.of(7, 5));
        var dead = MailBench.sender(1);
        bench.digest(dead).tick(clock.now());
        bench.deliver(dead);
        assertThat(bench.state(person)).isEqualTo(MailState.PENDING);

        clock.advance(Duration.ofHours(26));
        runUntilQuiet();

        assertThat(mailsTo(server, person)).hasSize(1);
    }

    @Test
    void withoutAMailServerNoDigestIsMade() {
        var person = person();
        bench.calm(person, "PAKN-2035-000010");
        clock.set(day, LocalTime.of(7, 5));

        assertThat(bench.digest(new JavaMailSenderImpl()).tick(clock.now())).isZero();

        assertThat(bench.state(person)).isEqualTo(MailState.PENDING);
    }

    private void runUntilQuiet(DigestSection... sections) {
        while (bench.run(sender, sections) > 0) {
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
    }

    private record OneLine(String person) implements DigestSection {

        @Override
        public String key() {
            return "test-list";
        }

        @Override
        public String titleKey() {
            return "notification.mail.burst";
        }

        @Override
        public Set<String> recipients(LocalDate day) {
            return Set.of(person, "nobody");
        }

        @Override
        public List<DigestLine> lines(String username, LocalDate day) {
            return username.equals(person)
                    ? List.of(new DigestLine(
                            "PAKN-2035-000008",
                            "notification.assigned-due",
                            List.of("Trả lời", Phrases.date(day)),
                            "/app/cases/PAKN-2035-000008"))
                    : List.of();
        }
    }
}
