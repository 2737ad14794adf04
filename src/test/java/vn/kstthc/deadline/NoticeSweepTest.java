package vn.kstthc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.shared.Tick;

/** The ladder: who is told at which rung, once. */
@IntegrationTest
class NoticeSweepTest {

    private static final LocalDate RECEIVED = LocalDate.of(2025, 10, 1);

    @Autowired
    Deadlines deadlines;

    @Autowired
    NoticeSweep sweep;

    @Autowired
    CaseFiles files;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    ObjectProvider<Tick> ticks;

    private String number = "";

    @BeforeEach
    void startOfTheCase() {
        clock.set(RECEIVED, LocalTime.of(9, 0));
        number = files.open(new NewCase(CaseType.FEEDBACK, "Thử nhắc hạn", "snv", clock.now(), false));
    }

    /** Ten working days from Wed 1/10/2025: due Wed 15/10. */
    private void reply() {
        deadlines.start(new DeadlineStart(number, "1", "reply", "D15.SPECIAL", RECEIVED, "snv"));
    }

    private void sweepAt(int day, int hour) {
        clock.set(LocalDate.of(2025, 10, day), LocalTime.of(hour, 0));
        var handled = sweep.tick(clock.now());
        while (handled > 0) {
            handled = sweep.tick(clock.now());
        }
    }

    private List<String> told() {
        return jdbc.sql("select rung || ' ' || recipient from app.notice where case_number = ? order by id")
                .param(number)
                .query(String.class)
                .list();
    }

    @Test
    void eachRungIsToldOnItsMorningAndOnce() {
        reply();
        sweepAt(8, 5);
        assertThat(told()).isEmpty();
        sweepAt(8, 6);
        assertThat(told()).containsExactly("T-5 cv.snv");
        sweepAt(8, 9);
        sweepAt(14, 8);
        sweepAt(15, 8);
        assertThat(told()).containsExactly("T-5 cv.snv", "T-1 cv.snv", "T cv.snv");
        sweepAt(16, 8);
        sweepAt(20, 8);
        sweepAt(28, 8);
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "T-5 cv.snv",
                        "T-1 cv.snv",
                        "T cv.snv",
                        "T+1 cv.snv",
                        "T+1 ld.snv",
                        "T+3 cv.snv",
                        "T+3 ld.snv",
                        "T+3 ld.vpub");
    }

    @Test
    void aJumpOverSeveralRungsTellsEachOfThemOnce() {
        reply();
        sweepAt(17, 8);
        assertThat(told())
                .containsExactlyInAnyOrder("T-5 cv.snv", "T-1 cv.snv", "T cv.snv", "T+1 cv.snv", "T+1 ld.snv");
    }

    @Test
    void nobodyIsToldAboutWhatIsDoneOrSuspended() {
        reply();
        deadlines.start(new DeadlineStart(number, "2", "reply", "D15.SPECIAL", RECEIVED, "snv"));
        deadlines.meet(number, "1", "reply", RECEIVED);
        deadlines.suspend(number, "2", "reply", RECEIVED, "chờ", "Quy chế");
        sweepAt(28, 8);
        assertThat(told()).isEmpty();
    }

    @Test
    void aMovedDeadlineIsAnnouncedForItsNewDate() {
        reply();
        sweepAt(14, 8);
        deadlines.extend(number, "1", "reply", 5, "phức tạp", "Quy chế", "ld.snv");
        sweepAt(15, 8); // due 22/10 now: five working days before
        sweepAt(21, 8);
        assertThat(told()).containsExactly("T-5 cv.snv", "T-1 cv.snv", "T-5 cv.snv", "T-1 cv.snv");
    }

    @Test
    void whatIsNotMailedYetIsWithdrawnWithItsDate() {
        reply();
        deadlines.start(new DeadlineStart(number, "2", "reply", "D15.SPECIAL", RECEIVED, "snv"));
        deadlines.start(new DeadlineStart(number, "3", "reply", "D15.SPECIAL", RECEIVED, "snv"));
        deadlines.start(new DeadlineStart(number, "4", "reply", "D15.SPECIAL", RECEIVED, "snv"));
        sweepAt(8, 6);
        assertThat(waiting()).hasSize(4);

        deadlines.meet(number, "1", "reply", RECEIVED);
        deadlines.cancel(number, "2", "reply", "chuyển cơ quan khác");
        deadlines.suspend(number, "3", "reply", RECEIVED, "chờ bổ sung", "Quy chế");
        assertThat(waiting()).containsExactly("reply/4@2025-10-15");

        deadlines.extend(number, "4", "reply", 1, "phức tạp", "Quy chế", "ld.snv");
        assertThat(waiting()).isEmpty();
    }

    private List<String> waiting() {
        return jdbc.sql(
                        "select step from app.notice where case_number = ? and withdrawn_at is null and mail_id is null")
                .param(number)
                .query(String.class)
                .list();
    }

    @Test
    void theSweepComesBeforeTheTicksOfTheMail() {
        var order = ticks.orderedStream()
                .map(tick -> ClassUtils.getUserClass(tick).getSimpleName())
                .toList();

        assertThat(order).containsSubsequence("NoticeSweep", "DailyDigest", "UrgentMail");
    }

    @Test
    void whatIsRecordedWhenAlreadyLateIsToldAtOnce() {
        clock.set(LocalDate.of(2025, 10, 17), LocalTime.of(9, 0));
        reply();
        sweepAt(17, 10);
        assertThat(told()).containsExactlyInAnyOrder("T+1 cv.snv", "T+1 ld.snv");
    }

    @Test
    void aShortRuleHasNoEarlyRung() {
        deadlines.start(new DeadlineStart(number, "", "opinion", "F-OPINION", RECEIVED, "snv"));
        sweepAt(3, 8);
        assertThat(told()).containsExactly("T-1 cv.snv");
    }

    @Test
    void twoSweepsAtOnceTellEverybodyOnce() throws Exception {
        var marker = UUID.randomUUID().toString();
        for (var i = 0; i < 700; i++) {
            deadlines.start(new DeadlineStart(number, marker + i, "reply", "D15.SPECIAL", RECEIVED, "snv"));
        }
        clock.set(LocalDate.of(2025, 10, 8), LocalTime.of(8, 0));
        var pool = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> work = () -> {
                var handled = 0;
                for (var round = sweep.tick(clock.now()); round > 0; round = sweep.tick(clock.now())) {
                    handled += round;
                }
                return handled;
            };
            var handled = 0;
            for (var result :
                    pool.invokeAll(IntStream.range(0, 4).mapToObj(i -> work).toList())) {
                handled += result.get();
            }
            assertThat(handled).isGreaterThanOrEqualTo(700);
        } finally {
            pool.shutdown();
        }
        assertThat(told()).hasSize(700).containsOnly("T-5 cv.snv");
    }
}
