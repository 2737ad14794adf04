package vn.kstthc.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.bulk.BulkItem;
import vn.kstthc.bulk.BulkJobs;
import vn.kstthc.bulk.BulkProgress;
import vn.kstthc.bulk.BulkState;
import vn.kstthc.organization.Organization;
import vn.kstthc.workflow.ActingAs;

/** Campaigns of self-inspection: a case for each unit of the group of the day, each once whatever happens. */
@IntegrationTest
class CampaignTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final String OFFICER = "cv.vpub";

    @Autowired
    Campaigns campaigns;

    @Autowired
    SelfInspectionWalk walk;

    @Autowired
    BulkJobs jobs;

    @Autowired
    Organization organization;

    @Autowired
    TestClock clock;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void mondayMorning() {
        clock.set(MONDAY, LocalTime.of(9, 0));
    }

    @Test
    void everyUnitOfTheGroupGetsOneCaseAndNoneASecondOne() {
        var job = order(toGroup(), key);
        walk.runTicks("BulkWork");
        assertThat(progress(job)).satisfies(progress -> {
            assertThat(progress.total()).isEqualTo(110);
            assertThat(progress.done()).isEqualTo(110);
            assertThat(progress.state()).isEqualTo(BulkState.DONE);
        });
        var units = organization.members(Campaigns.GROUP, MONDAY);
        assertThat(unitsOf(job)).hasSize(110).containsExactlyInAnyOrderElementsOf(units);

        assertThat(order(toGroup(), key)).isEqualTo(job);
        walk.runTicks("BulkWork");
        assertThat(unitsOf(job)).hasSize(110);
        assertThat(jdbc.sql(
                                """
                                select count(*) from app.notice n join app.inspection_self s on s.number = n.case_number
                                where s.campaign = ? group by n.case_number, n.recipient having count(*) > 1
                                """)
                        .param(job)
                        .query(Integer.class)
                        .list())
                .isEmpty();
    }

    @Test
    void aCaseOfACampaignRunsLikeOneThatTheUnitBegan() {
        var job = order(toUnits("skhcn"), key);
        walk.runTicks("BulkWork");
        var number = jdbc.sql("select number from app.inspection_self where campaign = ?")
                .param(job)
                .query(String.class)
                .single();
        walk.enter(number, "cv.skhcn");
        walk.report(number, "skhcn", "cv.skhcn", MONDAY);
        walk.note(number, OFFICER);
        assertThat(walk.running(number)).isFalse();
    }

    @Test
    void theWorkOfAnItemThatIsDoneCannotBeDoneAgain() {
        var job = order(toUnits("syt"), key);
        walk.runTicks("BulkWork");
        var args = acting.call(OFFICER, () -> jobs.progress(job).args());
        assertThatThrownBy(() -> acting.run(OFFICER, () -> campaigns.handle(new BulkItem(job, "syt", args))))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(unitsOf(job)).containsExactly("syt");
    }

    @Test
    void aUnitThatIsGoneIsToldAndTheOthersGetTheirCase() {
        var job = order(toUnits("syt", "sct"), key);
        jdbc.sql("update app.bulk_item set item = 'gone' where job_id = ? and item = 'syt'")
                .param(job)
                .update();
        walk.runTicks("BulkWork");
        var progress = progress(job);
        assertThat(progress.state()).isEqualTo(BulkState.FAILED);
        assertThat(progress.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.item()).isEqualTo("gone");
            assertThat(problem.text()).contains("không tồn tại");
        });
        assertThat(unitsOf(job)).containsExactly("sct");
    }

    private UUID order(NewCampaign campaign, String idempotencyKey) {
        return acting.call(OFFICER, () -> campaigns.order(campaign, idempotencyKey));
    }

    private static NewCampaign toGroup() {
        return new NewCampaign(Campaigns.SELF, List.of(), Campaigns.GROUP, DUE, List.of(), null);
    }

    private static NewCampaign toUnits(String... units) {
        return new NewCampaign(Campaigns.SELF, List.of(units), null, DUE, List.of(InspectionScope.FEEDBACK), "Đợt thử");
    }

    private BulkProgress progress(UUID job) {
        return acting.call(OFFICER, () -> jobs.progress(job));
    }

    private List<String> unitsOf(UUID job) {
        return jdbc.sql("select unit from app.inspection_self where campaign = ?")
                .param(job)
                .query(String.class)
                .list();
    }
}
