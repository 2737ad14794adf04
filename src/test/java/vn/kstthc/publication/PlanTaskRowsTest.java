package vn.kstthc.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.assessment.AssessmentWalk;
import vn.kstthc.assessment.DocumentType;
import vn.kstthc.assessment.NewProcedure;
import vn.kstthc.assessment.ProcedureKind;
import vn.kstthc.deadline.Deadlines;

/**
 * What the yearly control plans of the provinces ask for in assessment and publication can each be opened as a case and
 * waits for the right first step. A row is named by the plan (year, number of its row) and what it asks.
 */
@IntegrationTest
class PlanTaskRowsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    @Autowired
    AssessmentWalk drafting;

    @Autowired
    PublicationWalk publishing;

    @Autowired
    Publications publications;

    @Autowired
    Deadlines deadlines;

    @Autowired
    TestClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.set(DAY, LocalTime.of(9, 0));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2025 r4 the head directs assessment of drafts, QUYET_DINH_UBND, NEW, false",
        "2025 r5 assessment with its papers, NGHI_QUYET, NEW, false",
        "2025 r6 opinion and appraisal, QUYET_DINH_CHU_TICH, AMENDED, false",
        "2022 II.1.1 assessment sent for an opinion, QUYET_DINH_UBND, NEW, false",
        "2022 II.1.2 independent assessment, QUYET_DINH_UBND, REPLACED, true",
        "2022 II.1.3 opinion, QUYET_DINH_CHU_TICH, NEW, false",
        "2022 II.1.4 appraisal, NGHI_QUYET, ABOLISHED, false"
    })
    void aRowOfAssessmentIsACase(String row, DocumentType type, ProcedureKind kind, boolean shortened) {
        var number = drafting.open(type, shortened, new NewProcedure(row, kind));
        assertThat(publishing.openKeys(number)).containsExactly("Task_Screen");
        assertThat(deadlines.of(number)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2025 r11 procedures between offices, INTERNAL, OWN_DOCUMENT",
        "2025 r16 list after a ministry, LIST, MINISTRY_DECISION",
        "2025 r16 content set by the province, CONTENT, OWN_DOCUMENT",
        "2025 r17 quality control and submission, LIST, OWN_DOCUMENT",
        "2025 r18 entry into the national database, CONTENT, MINISTRY_DECISION",
        "2025 r19 posting, LIST, MINISTRY_DECISION",
        "2025 r20 list of the one-stop units, ONE_STOP_LIST, OWN_DOCUMENT",
        "2025 r21 internal and electronic workflow, WORKFLOW, OWN_DOCUMENT",
        "2022 II.2.2 decision on local procedures, CONTENT, OWN_DOCUMENT",
        "2022 II.2.3 decision on lists, LIST, MINISTRY_DECISION",
        "2022 II.2.4 quality control, LIST, OWN_DOCUMENT",
        "2022 II.2.5 entry into the national database, LIST, MINISTRY_DECISION",
        "2022 II.2.6 posting, CONTENT, MINISTRY_DECISION",
        "2022 III.3 list received at the one-stop units, ONE_STOP_LIST, OWN_DOCUMENT",
        "2022 III.3 list received online, ONLINE_LIST, OWN_DOCUMENT",
        "2022 III.4 internal workflow, WORKFLOW, OWN_DOCUMENT",
        "2022 III.5 configuration of electronic workflows, WORKFLOW, MINISTRY_DECISION",
        "2018 r7 lists and internal workflows of three levels, LIST, MINISTRY_DECISION",
        "2018 r7 internal workflows, WORKFLOW, OWN_DOCUMENT",
        "2018 r8 electronic workflow, WORKFLOW, OWN_DOCUMENT",
        "2018 r9 list received at three levels, ONE_STOP_LIST, OWN_DOCUMENT",
        "2018 r10 list received online, ONLINE_LIST, OWN_DOCUMENT",
        "2018 r11 authorisation to sign on the spot, AUTHORISATION, OWN_DOCUMENT"
    })
    void aRowOfPublicationIsACase(String row, PublicationKind kind, PublicationTrigger trigger) {
        var document = kind.followsDocument() ? PublicationWalk.document("2026-10-01", "2026-11-02", false) : null;
        var number = publishing.open(PublicationWalk.sample(kind, trigger, document, PublicationWalk.fresh(row)));
        assertThat(publishing.openKeys(number)).containsExactly("Task_ScanProcedures");
        assertThat(deadlines.find(number, "", publications.decision(number, "").deadlineKey()))
                .isPresent();
        publishing.decide(number, DAY.toString(), kind.posted() ? new String[] {"LEAD"} : new String[0]);
        assertThat(publications.decisionNumber(number)).isPresent();
        assertThat(publishing.openKeys(number).contains("Task_EnterDatabase")).isEqualTo(kind.entered());
        assertThat(publishing.openKeys(number).contains("Task_FollowPosting")).isEqualTo(kind.posted());
    }
}
