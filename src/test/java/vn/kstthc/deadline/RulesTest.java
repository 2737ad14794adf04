package vn.kstthc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;
import vn.kstthc.calendar.Calendars;

/** The rules as data, each counted once over a real year. */
@IntegrationTest
class RulesTest {

    @Autowired
    Rules rules;

    @Autowired
    Ladders ladders;

    @Autowired
    Calendars calendars;

    @ParameterizedTest(name = "{0}: event of {1}, due {2}")
    @CsvSource({
        "D01, 2025-08-29, 2025-09-16",
        "D02, 2025-06-13, 2025-06-30",
        "D04, 2025-08-01, 2025-07-25",
        "D05, 2025-08-01, 2025-07-11",
        "D06, 2025-08-29, 2025-09-03",
        "D07.CHAIR, 2025-08-29, 2025-09-09",
        "D07.MINISTER, 2025-08-29, 2025-09-16",
        "D07.SHORT, 2025-08-29, 2025-09-04",
        "D08, 2025-08-29, 2025-09-16",
        "D09, 2025-08-29, 2025-09-05",
        "D10, 2025-08-29, 2025-09-04",
        "D11, 2025-08-29, 2025-09-09",
        "D12, 2025-08-29, 2025-09-09",
        "D13, 2025-08-29, 2025-09-04",
        "D14, 2025-08-29, 2025-09-09",
        "D14.ONLINE, 2025-08-29, 2025-09-05",
        "D14.COMPLEX, 2025-08-29, 2025-09-16",
        "D15.OWN, 2025-08-29, 2025-09-09",
        "D15.INTER, 2025-08-29, 2025-09-11",
        "D15.SPECIAL, 2025-08-29, 2025-09-16",
        "D16, 2026-01-05, 2026-01-30",
        "D17.REGISTER, 2026-03-01, 2025-12-31",
        "D17.PLAN, 2026-03-01, 2025-12-30",
        "D17.RESULTS, 2026-03-01, 2026-08-14",
        "D17.CONSOLIDATED, 2026-03-01, 2026-09-14",
        "D18, 2026-01-02, 2026-01-19",
        "D19, 2025-03-01, 2025-08-15",
        "D20.PLAN, 2026-01-02, 2026-01-31",
        "D20.EXECUTION, 2026-01-02, 2026-09-30",
        "D20.SANCTIONS, 2026-01-02, 2026-12-31",
        "D21, 2025-03-01, 2025-09-30",
        "D22.NOTICE, 2025-09-10, 2025-09-03",
        "D22.CONCLUSION, 2025-08-29, 2025-09-23",
        "D22.REMEDIATION, 2025-08-29, 2025-09-29",
        "D23, 2026-02-02, 2026-03-25",
        "D24, 2026-02-02, 2026-06-30",
        "D25, 2026-02-02, 2026-02-28",
        "D26.QUARTER, 2026-02-02, 2026-03-31",
        "D26.YEAR, 2026-02-02, 2026-12-31",
        "D27, 2025-09-03, 2025-08-29",
        "D28, 2025-08-29, 2025-09-05",
        "D29, 2025-08-29, 2025-09-03",
        "D30, 2025-08-29, 2025-09-03",
        "D31, 2025-08-29, 2025-09-03",
        "D32, 2025-08-30, 2026-09-03",
        "D33, 2024-06-12, 2026-06-12",
        "D34, 2018-03-01, 2018-09-28",
        "F-CHECK, 2025-08-29, 2025-09-04",
        "F-CLASSIFY, 2025-08-29, 2025-09-04",
        "F-COMPLETION, 2025-08-29, 2025-09-16",
        "F-ACCEPT, 2025-08-29, 2025-09-03",
        "F-REASSIGN, 2025-08-29, 2025-09-03",
        "F-PUBLISH, 2025-08-29, 2025-09-04",
        "F-OPINION, 2025-08-29, 2025-09-05"
    })
    void eachRuleGivesItsDate(String code, LocalDate event, LocalDate due) {
        var rule = rules.require(code, event);
        var input = new Calculator.Input(rule.term(), event, Optional.of(LocalTime.of(16, 0)), List.of());
        assertThat(Calculator.calculate(input, calendars.current()).due()).isEqualTo(due);
        assertThat(rule.basis()).isNotBlank();
        assertThat(ladders.lines(rule.ladder())).isNotEmpty();
    }

    @Test
    void everyRuleOfTheLawIsThere() {
        var codes = rules.book().all().stream().map(DeadlineRule::code).toList();
        assertThat(IntStream.rangeClosed(1, 34).mapToObj("D%02d"::formatted))
                .allSatisfy(code -> assertThat(codes).anyMatch(known -> known.startsWith(code)));
        assertThat(rules.require("D03", LocalDate.of(2025, 1, 1)).term()).isEqualTo(new Term.Gate());
    }

    @Test
    void feedbackAndApologyAreExtendedOnceAtMost() {
        for (var code : List.of("D15.OWN", "D15.INTER", "D15.SPECIAL", "D27")) {
            assertThat(rules.require(code, LocalDate.of(2025, 1, 1)).maxExtensions())
                    .contains(1);
        }
    }

    @Test
    void theVersionFollowsTheDateOfTheEvent() {
        assertThat(rules.require("D01", LocalDate.of(2013, 6, 30)).status()).isEqualTo(RuleStatus.LAW_READ);
        assertThat(rules.require("D01", LocalDate.of(2013, 7, 1)).status()).isEqualTo(RuleStatus.CFG);
        assertThat(rules.require("D04", LocalDate.of(2017, 9, 24)).version()).isEqualTo(1);
        assertThat(rules.require("D04", LocalDate.of(2017, 9, 25)).version()).isEqualTo(2);
    }
}
