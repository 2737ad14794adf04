package vn.kstthc.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kstthc.inspection.InspectionWalk.CHAIR;
import static vn.kstthc.inspection.InspectionWalk.CHIEF;
import static vn.kstthc.inspection.InspectionWalk.DEPUTY;
import static vn.kstthc.inspection.InspectionWalk.LEADER;
import static vn.kstthc.inspection.InspectionWalk.OFFICER;
import static vn.kstthc.inspection.InspectionWalk.finding;
import static vn.kstthc.inspection.InspectionWalk.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.workflow.ActingAs;

/**
 * What the yearly control plans of the provinces ask for in inspection runs as a case, and leaves the product that the
 * row names. A row is named by the plan (year, number of its row) and what it asks.
 */
@IntegrationTest
class InspectionRowsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate VISIT = LocalDate.of(2026, 10, 26);

    @Autowired
    InspectionWalk walk;

    @Autowired
    InspectionPlans plans;

    @Autowired
    InspectionRemediation remediation;

    @Autowired
    InspectionVisits visits;

    @Autowired
    Deadlines deadlines;

    @Autowired
    ActingAs acting;

    @Autowired
    TestClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.set(DAY, LocalTime.of(9, 0));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2022 VI.3 inspection plan, 2027, PERIODIC, snv;syt", "2025 r1 plan re-issued, 2026, PERIODIC, stp"})
    void aPlanIsDraftedAndSigned(String row, int year, InspectionKind kind, String units) {
        var plan = acting.call(OFFICER, () -> plans.draft(year));
        var from = LocalDate.of(year, 12, 14);
        var item = new NewPlanItem(
                kind, List.of(units.split(";")), List.of(InspectionScope.REVIEW), from, from.plusDays(1));
        acting.run(OFFICER, () -> plans.replaceItems(plan, List.of(item)));
        walk.complete(plan, "Task_Assign", CHIEF, Map.of("assignee", "officer:" + OFFICER));
        walk.complete(plan, "Task_Draft", OFFICER, Map.of("action", "SUBMIT", "summary", row));
        walk.complete(plan, "Task_Approve", CHIEF, Map.of("decision", "AGREE"));
        walk.complete(plan, "Task_SignPlan", CHAIR, Map.of("signed", "YES", "signedOn", DAY.toString()));
        assertThat(walk.outcome(plan)).isEqualTo("inspection.outcome.plan");
        assertThat(walk.text(plan, "inspection.plan")).contains(row, "14/12/" + year);
        assertThat(acting.call(
                        "cv." + units.split(";")[0], () -> plans.require(plan).symbol()))
                .endsWith("/KH-UBND");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2025 r43 decision on the team, pct.ubnd-tinh, KT. CHỦ TỊCH",
        "2025 r43 decision signed by the Chairman, ct.ubnd-tinh, CHỦ TỊCH"
    })
    void aDecisionSetsTheTeamUp(String row, String signer, String signature) {
        var opened = walk.open(sample(InspectionKind.PERIODIC, VISIT, "snv", "syt"));
        walk.draftDecision(opened.number(), VISIT, "snv", "syt");
        walk.sign(opened.number(), signer, DAY);
        assertThat(walk.text(opened.number(), "inspection.decision"))
                .as(row)
                .contains(signature, "Sở Nội vụ", "Sở Y tế", "Trưởng đoàn");
        assertThat(opened.visits()).allSatisfy(visit -> assertThat(deadlines.find(visit, "", "notice"))
                .isPresent());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2025 r44 periodic inspection, snv", "2022 VI.4 inspection carried out, ubnd-xa-ba-too"})
    void aPeriodicInspectionEndsWithItsConclusion(String row, String unit) {
        var visit = walk.begun(unit, VISIT);
        assertThat(walk.letters(visit, "inspection.notice")).isNotEmpty();
        walk.concluded(visit, finding(row, VISIT.plusDays(30)));
        assertThat(walk.text(visit, "inspection.conclusion")).contains(row, "TB-VPUB");
        assertThat(walk.openKeys(visit)).containsExactly("Task_Remedy");
        assertThat(walk.task(visit, "Task_Remedy").getName()).contains("minh chứng: nội dung 1, ");
        var item = remediation.items(visit).get(0);
        walk.remedy(visit, item, unit, VISIT);
        walk.confirm(visit, item, Map.of("confirmed", "YES"));
        assertThat(walk.outcome(visit)).isEqualTo("inspection.outcome.remedied");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2025 r45 unannounced inspection, sct"})
    void anUnannouncedInspectionHasNoNotice(String row, String unit) {
        var opened = walk.open(sample(InspectionKind.UNANNOUNCED, DAY, unit));
        var visit = opened.visits().get(0);
        walk.complete(opened.number(), "Task_DraftSecretly", OFFICER, InspectionWalk.secretDecision(DEPUTY, DAY, unit));
        walk.sign(opened.number(), DEPUTY, DAY);
        walk.complete(opened.number(), "Task_AnnounceDecision", LEADER, Map.of("announcedOn", DAY.toString()));
        walk.concluded(visit);
        assertThat(walk.letters(visit, "inspection.notice")).as(row).isEmpty();
        assertThat(walk.letters(visit, "inspection.minutes")).isNotEmpty();
        assertThat(walk.outcome(visit)).isEqualTo("inspection.outcome.clean");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2022 VI.6 sanctions proposed, Phê bình người đứng đầu đơn vị."})
    void sanctionsAreProposedWithTheReportOfTheRound(String row, String sanctions) {
        var visit = walk.begun("stp", VISIT);
        var round = acting.call(OFFICER, () -> visits.require(visit)).round();
        walk.concluded(visit);
        assertThat(walk.openKeys(round)).containsExactly("Task_ProposeSanctions");
        assertThat(deadlines.find(round, "", "sanctions")).isPresent();
        walk.complete(round, "Task_ProposeSanctions", OFFICER, Map.of("proposed", "YES", "sanctions", sanctions));
        walk.letter(round, "result", row, "BC-VPUB", VISIT);
        assertThat(walk.text(round, "inspection.summary")).contains(sanctions, row);
        assertThat(walk.outcome(round)).isEqualTo("inspection.outcome.reported");
    }
}
