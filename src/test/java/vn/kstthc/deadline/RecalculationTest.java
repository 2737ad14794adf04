package vn.kstthc.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.calendar.CalendarDay;
import vn.kstthc.calendar.CalendarYear;
import vn.kstthc.calendar.CalendarYearStatus;
import vn.kstthc.calendar.Calendars;
import vn.kstthc.calendar.DayKind;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** A later notice or rule: first the list, then the dates. Each test has a far year of its own. */
@IntegrationTest
@RecordApplicationEvents
class RecalculationTest {

    @Autowired
    Recalculation recalculation;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Calendars calendars;

    @Autowired
    Rules rules;

    @Autowired
    CaseFiles files;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    private String number = "";

    @BeforeEach
    void openCase() {
        number = files.open(new NewCase(CaseType.FEEDBACK, "Thử tính lại", "snv", clock.now(), false));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private Deadline start(String subject, String rule, LocalDate anchor) {
        return deadlines.start(new DeadlineStart(number, subject, "reply", rule, anchor, "snv"));
    }

    private List<DeadlineShift> mine(List<DeadlineShift> shifts) {
        return shifts.stream()
                .filter(shift -> shift.caseNumber().equals(number))
                .toList();
    }

    private List<DeadlineMoved> moved() {
        return events.stream(DeadlineMoved.class)
                .filter(event -> event.caseNumber().equals(number))
                .toList();
    }

    private List<String> kinds() {
        return jdbc.sql("select e.kind from app.deadline_event e join app.deadline d on d.id = e.deadline_id"
                        + " where d.case_number = ? order by e.id")
                .param(number)
                .query(String.class)
                .list();
    }

    /** The computed days of the year with one more day off. */
    private CalendarYear decree(LocalDate dayOff) {
        var known = calendars.current().year(dayOff.getYear());
        var days = new ArrayList<CalendarDay>();
        known.days().forEach(day -> days.add(new CalendarDay(day.date(), day.kind(), "Ngày nghỉ", "Thông báo")));
        days.add(new CalendarDay(dayOff, DayKind.OFF_SWAP, "Nghỉ hoán đổi", "Thông báo"));
        return new CalendarYear(known.year(), CalendarYearStatus.OFFICIAL, "Thông báo thử", days);
    }

    @Test
    void aDecreedDayOffIsFirstListedThenMovesTheDateAndItsTimer() {
        var anchor = LocalDate.of(2041, 6, 3); // a Monday
        var moving = start("moving", "D15.OWN", anchor);
        start("staying", "D15.OWN", LocalDate.of(2041, 3, 4));
        assertThat(moving.provisional()).isTrue();
        assertThat(moving.dueDate()).isEqualTo(LocalDate.of(2041, 6, 10));

        var year = decree(LocalDate.of(2041, 6, 6));
        var preview = mine(recalculation.preview(year));
        assertThat(preview)
                .extracting(DeadlineShift::subject, DeadlineShift::moves)
                .containsExactly(tuple("moving", true), tuple("staying", false));
        assertThat(deadlines.find(number, "moving", "reply"))
                .hasValueSatisfying(unmoved -> assertThat(unmoved.dueDate()).isEqualTo(LocalDate.of(2041, 6, 10)));

        var applied = mine(recalculation.adopt(year, "Thông báo lịch nghỉ"));
        assertThat(applied).isEqualTo(preview);
        assertThat(deadlines.find(number, "moving", "reply")).hasValueSatisfying(now -> {
            assertThat(now.dueDate()).isEqualTo(LocalDate.of(2041, 6, 11));
            assertThat(now.provisional()).isFalse();
        });
        assertThat(moved())
                .extracting(DeadlineMoved::subject, DeadlineMoved::due)
                .containsExactly(tuple("moving", Zones.endOf(LocalDate.of(2041, 6, 11))));
        assertThat(kinds()).containsExactly("STARTED", "STARTED", "RECALCULATED", "RECALCULATED");
        assertThat(mine(recalculation.preview(year))).isEmpty();
    }

    @Test
    void anOldDateIsStillExplainedByTheCalendarItWasCountedWith() {
        start("old", "D15.OWN", LocalDate.of(2042, 6, 2)); // due 9/6
        deadlines.meet(number, "old", "reply", Zones.dateOf(clock.now()));
        recalculation.adopt(decree(LocalDate.of(2042, 6, 5)), "Thông báo lịch nghỉ");

        var view = deadlines.of(number).get(0);
        assertThat(view.due()).isEqualTo(LocalDate.of(2042, 6, 9));
        assertThat(view.explanation())
                .noneSatisfy(line -> assertThat(line).contains("Nghỉ hoán đổi"))
                .anySatisfy(line -> assertThat(line).contains("Hạn: hết").contains("09/06/2042"));
        assertThat(start("new", "D15.OWN", LocalDate.of(2042, 6, 2)).dueDate()).isEqualTo(LocalDate.of(2042, 6, 10));
    }

    @Test
    void aStatementThatCannotBeRightIsRefusedAndKeepsNothing() {
        var before = calendars.current().version();
        var monday = LocalDate.of(2043, 6, 1);
        var wrong = new CalendarYear(
                2043,
                CalendarYearStatus.OFFICIAL,
                " ",
                List.of(
                        new CalendarDay(monday, DayKind.MAKEUP_WORKDAY, "Làm bù", "x"),
                        new CalendarDay(LocalDate.of(2044, 1, 1), DayKind.HOLIDAY, "", "x")));
        assertThatThrownBy(() -> recalculation.adopt(wrong, "thử"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problems()).hasSize(4));
        assertThat(calendars.current().version()).isEqualTo(before);
    }

    @Test
    void aNewVersionOfARuleMovesWhatItCovers() {
        start("covered", "D14.COMPLEX", LocalDate.of(2045, 6, 5));
        start("before", "D14.COMPLEX", LocalDate.of(2044, 6, 6));
        var old = rules.require("D14.COMPLEX", LocalDate.of(2045, 6, 5));
        var version = new DeadlineRule(
                0,
                old.code(),
                old.version() + 1,
                old.title(),
                new Term.Duration(3, Counter.WORKING_DAYS, Direction.FORWARD),
                "Quyết định thử",
                RuleStatus.CFG,
                LocalDate.of(2045, 1, 1),
                Optional.of(LocalDate.of(2045, 12, 31)),
                Optional.of(1),
                "short");

        assertThat(mine(recalculation.preview(version))).singleElement().satisfies(shift -> assertThat(shift.newDue())
                .isEqualTo(LocalDate.of(2045, 6, 8)));
        assertThat(mine(recalculation.adopt(version, "Quyết định mới"))).hasSize(1);
        assertThat(deadlines.find(number, "covered", "reply"))
                .hasValueSatisfying(now -> assertThat(now.dueDate()).isEqualTo(LocalDate.of(2045, 6, 8)));
        assertThat(deadlines.of(number).get(0).explanation())
                .anySatisfy(line -> assertThat(line).contains("Quyết định thử"));
        assertThat(rules.require("D14.COMPLEX", LocalDate.of(2046, 1, 2)).version())
                .isEqualTo(old.version());
        assertThatThrownBy(() -> recalculation.adopt(version, "hai lần"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void suspensionsAndExtensionsSurviveARecount() {
        var today = Zones.dateOf(clock.now());
        var start = start("kept", "D15.OWN", today);
        var extended = deadlines.extend(number, "kept", "reply", 2, "phức tạp", "Quy chế", "ld.snv");
        assertThat(extended.dueDate()).isAfter(start.dueDate());
        assertThat(mine(recalculation.recount("rà soát"))).isEmpty();
        assertThat(deadlines.find(number, "kept", "reply").orElseThrow().dueDate())
                .isEqualTo(extended.dueDate());
    }

    @Test
    void theDeadlinesOfAMergedUnitGoToItsSuccessor() {
        var merged = "unit-" + UUID.randomUUID();
        deadlines.start(new DeadlineStart(number, "1", "reply", "D15.OWN", LocalDate.of(2025, 9, 8), merged));
        assertThat(recalculation.previewUnit(merged, "stp"))
                .singleElement()
                .satisfies(shift -> assertThat(shift.moves()).isFalse());
        recalculation.moveUnit(merged, "stp", "Sáp nhập");
        assertThat(deadlines.find(number, "1", "reply").orElseThrow().unit()).isEqualTo("stp");
        assertThat(kinds()).containsExactly("STARTED", "UNIT_CHANGED");
        assertThat(moved()).isEmpty();
    }

    @Test
    void onlyAnAdministratorChangesThePremises() {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken("ld.snv", "", List.of()));
        var year = decree(LocalDate.of(2047, 6, 5));
        assertThatThrownBy(() -> recalculation.preview(year))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThatThrownBy(() -> recalculation.adopt(year, "thử"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    }
}
