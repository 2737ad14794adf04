package vn.kstthc.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.shared.Parked;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** The life of a deadline in the ledger. */
@IntegrationTest
@RecordApplicationEvents
class DeadlinesTest {

    private static final LocalDate RECEIVED = LocalDate.of(2025, 8, 29);

    @Autowired
    Deadlines deadlines;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    @Autowired
    CaseFiles files;

    private String number = "";

    @BeforeEach
    void startOfTheCase() {
        clock.set(RECEIVED, LocalTime.of(9, 0));
        number = files.open(new NewCase(CaseType.FEEDBACK, "Thử thời hạn", "snv", clock.now(), false));
    }

    private Deadline reply() {
        return deadlines.start(new DeadlineStart(number, "1", "reply", "D15.OWN", RECEIVED, "snv"));
    }

    private DeadlineView view() {
        var views = deadlines.of(number);
        return views.get(views.size() - 1);
    }

    private Optional<Instant> nextRung() {
        return jdbc.sql("select next_rung_at from app.deadline where case_number = ? order by id desc limit 1")
                .param(number)
                .query((rs, i) -> Optional.ofNullable(rs.getTimestamp(1)).map(java.sql.Timestamp::toInstant))
                .single();
    }

    private List<Instant> moved() {
        return events.stream(DeadlineMoved.class)
                .filter(event -> event.caseNumber().equals(number))
                .map(DeadlineMoved::due)
                .toList();
    }

    @Test
    void aStartedDeadlineIsDueByTheRuleAndExplainsItself() {
        var deadline = reply();

        assertThat(deadline.due()).isEqualTo(Instant.parse("2025-09-09T16:59:59Z"));
        assertThat(deadline.provisional()).isFalse();
        assertThat(view().state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(view().due()).isEqualTo(LocalDate.of(2025, 9, 9));
        assertThat(view().explanation())
                .anySatisfy(line -> assertThat(line).contains("Quốc khánh").contains("01/09/2025, 02/09/2025"))
                .anySatisfy(line -> assertThat(line).contains("Căn cứ"));
        assertThat(nextRung()).contains(Instant.parse("2025-09-07T23:00:00Z"));
        assertThat(moved()).isEmpty();
    }

    @Test
    void theSameStartTwiceIsOneDeadline() {
        assertThat(reply().id()).isEqualTo(reply().id());
        assertThat(deadlines.of(number)).hasSize(1);
    }

    @Test
    void aDifferentStartUnderTheSameKeyReplacesTheOpenOne() {
        reply();
        var other = deadlines.start(new DeadlineStart(number, "1", "reply", "D15.INTER", RECEIVED, "snv"));

        assertThat(deadlines.of(number))
                .extracting(DeadlineView::state)
                .containsExactly(DeadlineState.CANCELLED, DeadlineState.RUNNING);
        assertThat(other.dueDate()).isEqualTo(LocalDate.of(2025, 9, 11));
        assertThat(moved()).containsExactly(other.due());
    }

    @Test
    void aMetDeadlineMayBeStartedAgain() {
        var first = reply();
        deadlines.meet(number, "1", "reply", RECEIVED);
        assertThat(reply().id()).isNotEqualTo(first.id());
    }

    @Test
    void ownDaysReplaceTheDaysOfTheRule() {
        var start = new DeadlineStart(number, "1", "reply", "D15.OWN", RECEIVED, "snv").withAmount(1);
        assertThat(deadlines.start(start).dueDate()).isEqualTo(LocalDate.of(2025, 9, 3));
    }

    @Test
    void theTimeOfDayCountsWhereTheRuleHasACutOff() {
        var start = new DeadlineStart(number, "", "handover", "D29", RECEIVED, "snv");
        assertThat(deadlines.start(start.withTime(LocalTime.of(15, 30))).dueDate())
                .isEqualTo(LocalDate.of(2025, 9, 3));
    }

    @Test
    void suspendedDaysAreGivenBackAndTimersWait() {
        reply();
        clock.set(LocalDate.of(2025, 9, 4), LocalTime.of(10, 0));
        deadlines.suspend(number, "1", "reply", LocalDate.of(2025, 9, 4), "chờ bổ sung", "Quy chế");
        assertThat(view().state()).isEqualTo(DeadlineState.SUSPENDED);
        assertThat(view().explanation()).anySatisfy(line -> assertThat(line).contains("còn lại 3 ngày"));
        assertThat(nextRung()).isEmpty();

        clock.set(LocalDate.of(2025, 9, 16), LocalTime.of(10, 0));
        assertThat(view().state()).isEqualTo(DeadlineState.SUSPENDED);
        deadlines.resume(number, "1", "reply", LocalDate.of(2025, 9, 16), "đã bổ sung");

        assertThat(view().due()).isEqualTo(LocalDate.of(2025, 9, 19));
        assertThat(view().explanation())
                .anySatisfy(line -> assertThat(line).contains("chờ bổ sung").contains("Quy chế"));
        assertThat(moved()).containsExactly(Parked.AT, Zones.endOf(LocalDate.of(2025, 9, 19)));
        assertThat(nextRung()).isPresent();
    }

    @Test
    void itMayBeSuspendedAndResumedManyTimes() {
        reply();
        clock.set(LocalDate.of(2025, 9, 30), LocalTime.of(10, 0));
        for (var day : List.of(3, 5, 9)) {
            deadlines.suspend(number, "1", "reply", LocalDate.of(2025, 9, day), "chờ", "Quy chế");
            deadlines.resume(number, "1", "reply", LocalDate.of(2025, 9, day + 1), "xong");
        }
        // lost: 4/9, (6/9 is a Saturday), 10/9
        assertThat(view().due()).isEqualTo(LocalDate.of(2025, 9, 11));
    }

    @Test
    void actsInTheWrongOrderAreRefused() {
        reply();
        clock.set(LocalDate.of(2025, 9, 5), LocalTime.of(10, 0));
        refused(Refusal.Kind.CONFLICT, () -> deadlines.resume(number, "1", "reply", RECEIVED, "x"));
        deadlines.suspend(number, "1", "reply", LocalDate.of(2025, 9, 4), "chờ", "Quy chế");
        refused(
                Refusal.Kind.CONFLICT,
                () -> deadlines.suspend(number, "1", "reply", LocalDate.of(2025, 9, 4), "chờ", "Quy chế"));
        refused(
                Refusal.Kind.BAD_REQUEST,
                () -> deadlines.resume(number, "1", "reply", LocalDate.of(2025, 9, 3), "trước khi tạm dừng"));
        refused(
                Refusal.Kind.BAD_REQUEST,
                () -> deadlines.resume(number, "1", "reply", LocalDate.of(2025, 9, 6), "ngày mai"));
        assertThat(view().state()).isEqualTo(DeadlineState.SUSPENDED);
    }

    @Test
    void whatIsLateCannotBeSuspendedToLookInTime() {
        reply();
        clock.set(LocalDate.of(2025, 9, 12), LocalTime.of(10, 0));
        refused(
                Refusal.Kind.CONFLICT,
                () -> deadlines.suspend(number, "1", "reply", LocalDate.of(2025, 9, 12), "chờ", "Quy chế"));
    }

    @Test
    void aSuspensionNeedsAReasonAndAGround() {
        reply();
        assertThatThrownBy(() -> deadlines.suspend(number, "1", "reply", RECEIVED, " ", ""))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                        .extracting(problem -> problem.field())
                        .containsExactly("reason", "ground"));
    }

    @Test
    void theRuleLimitsHowOftenItIsExtended() {
        reply();
        var extended = deadlines.extend(number, "1", "reply", 3, "phức tạp", "Quy chế", "ld.snv");
        assertThat(extended.dueDate()).isEqualTo(LocalDate.of(2025, 9, 12));
        assertThat(moved()).containsExactly(extended.due());
        assertThat(view().explanation())
                .anySatisfy(line -> assertThat(line).contains("Gia hạn thêm 3").contains("ld.snv"));
        refused(Refusal.Kind.CONFLICT, () -> deadlines.extend(number, "1", "reply", 1, "nữa", "Quy chế", "ld.snv"));
    }

    @Test
    void aRuleWithoutALimitIsExtendedManyTimes() {
        deadlines.start(new DeadlineStart(number, "", "opinion", "F-OPINION", RECEIVED, "snv"));
        for (var i = 0; i < 4; i++) {
            deadlines.extend(number, "", "opinion", 1, "thêm", "Quy chế", "ld.snv");
        }
        assertThat(view().due()).isEqualTo(LocalDate.of(2025, 9, 11));
    }

    @Test
    void meetingItTwiceKeepsTheFirstDate() {
        reply();
        clock.set(LocalDate.of(2025, 9, 12), LocalTime.of(10, 0));
        assertThat(view().state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(view().overdueWorkingDays()).isEqualTo(3);
        deadlines.meet(number, "1", "reply", LocalDate.of(2025, 9, 9));
        deadlines.meet(number, "1", "reply", LocalDate.of(2025, 9, 12));
        assertThat(view().state()).isEqualTo(DeadlineState.MET);
        assertThat(view().overdueWorkingDays()).isZero();
        assertThat(nextRung()).isEmpty();
    }

    @Test
    void doneAfterTheDueDateStaysLate() {
        reply();
        clock.set(LocalDate.of(2025, 10, 1), LocalTime.of(10, 0));
        deadlines.meet(number, "1", "reply", LocalDate.of(2025, 9, 11));
        assertThat(view().state()).isEqualTo(DeadlineState.MET_LATE);
        assertThat(view().overdueWorkingDays()).isEqualTo(2);
    }

    @Test
    void itIsInTimeUntilTheLastSecondOfTheDay() {
        reply();
        clock.set(LocalDate.of(2025, 9, 9), LocalTime.of(23, 59, 58));
        assertThat(view().state()).isEqualTo(DeadlineState.RUNNING);
        clock.set(LocalDate.of(2025, 9, 10), LocalTime.of(0, 0, 1));
        assertThat(view().state()).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void cancellingClosesAllAndIsHarmlessAgain() {
        reply();
        deadlines.start(new DeadlineStart(number, "", "check", "F-CHECK", RECEIVED, "vpub"));
        deadlines.cancelAll(number, "rút");
        deadlines.cancel(number, "1", "reply", "rút");
        assertThat(deadlines.of(number)).extracting(DeadlineView::state).containsOnly(DeadlineState.CANCELLED);
    }

    @Test
    void unknownRulesAndDeadlinesAreNotFound() {
        refused(
                Refusal.Kind.NOT_FOUND,
                () -> deadlines.start(new DeadlineStart(number, "", "x", "D99", RECEIVED, "snv")));
        refused(Refusal.Kind.NOT_FOUND, () -> deadlines.meet(number, "", "x", RECEIVED));
        refused(
                Refusal.Kind.NOT_FOUND,
                () -> deadlines.start(new DeadlineStart(number, "", "x", "D34", LocalDate.of(2025, 1, 2), "snv")));
        refused(
                Refusal.Kind.CONFLICT,
                () -> deadlines.start(new DeadlineStart(number, "", "x", "D03", RECEIVED, "snv")));
    }

    @Test
    void anEventOutsideTheCalendarOrAnAbsurdAmountIsRefused() {
        for (var anchor : List.of(LocalDate.of(1999, 12, 31), LocalDate.of(2101, 1, 1))) {
            refused(
                    Refusal.Kind.BAD_REQUEST,
                    () -> deadlines.start(new DeadlineStart(number, "", "x", "D12", anchor, "snv")));
        }
        var start = new DeadlineStart(number, "", "x", "D12", RECEIVED, "snv");
        refused(Refusal.Kind.BAD_REQUEST, () -> deadlines.start(start.withAmount(-1)));
        refused(Refusal.Kind.BAD_REQUEST, () -> deadlines.start(start.withAmount(3651)));
    }

    @Test
    void theRuleVersionIsChosenByTheDateOfTheEvent() {
        var old =
                deadlines.start(new DeadlineStart(number, "old", "publish", "D04", LocalDate.of(2017, 9, 11), "vpub"));
        var now = deadlines.start(new DeadlineStart(number, "new", "publish", "D04", LocalDate.of(2025, 8, 1), "vpub"));
        assertThat(old.dueDate()).isEqualTo(LocalDate.of(2017, 9, 1)); // five working days, over 2/9 and its Monday
        assertThat(now.dueDate()).isEqualTo(LocalDate.of(2025, 7, 25));
    }

    private static void refused(Refusal.Kind kind, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind())
                .isEqualTo(kind));
    }
}
