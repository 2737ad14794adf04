package vn.kstthc.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kstthc.IntegrationTest;
import vn.kstthc.bulk.BulkProgress.Problem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.workflow.ActingAs;

/** Jobs over many items: each once, whatever happens on the way. */
@IntegrationTest
class BulkJobsTest {

    @Autowired
    BulkJobs jobs;

    @Autowired
    BulkWork work;

    @Autowired
    BulkProbe probe;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void fresh() {
        probe.reset();
    }

    @Test
    void everyItemIsDoneOnceOnBehalfOfWhoOrderedIt() {
        var id = order("b", "a", "b", "c");
        assertThat(progress(id)).returns(3, BulkProgress::total).returns(BulkState.RUNNING, BulkProgress::state);

        runToTheEnd();

        assertThat(probe.handled()).containsExactly("b by cv.vpub", "a by cv.vpub", "c by cv.vpub");
        assertThat(probe.ended()).containsExactly(id);
        assertThat(progress(id))
                .returns(3, BulkProgress::done)
                .returns(0, BulkProgress::failed)
                .returns(100, BulkProgress::percent)
                .returns(BulkState.DONE, BulkProgress::state);
    }

    @Test
    void anOrderWithoutItemsIsDoneAtOnce() {
        var id = order();
        assertThat(progress(id)).returns(0, BulkProgress::total).returns(BulkState.DONE, BulkProgress::state);
    }

    @Test
    void theSameOrderAgainIsTheSameJob() {
        var key = UUID.randomUUID().toString();
        var first = acting.call("cv.vpub", () -> jobs.order(orderOf(key, List.of("a"))));
        var second = acting.call("cv.vpub", () -> jobs.order(orderOf(key, List.of("a", "b"))));
        var ofAnother = acting.call("ld.vpub", () -> jobs.order(orderOf(key, List.of("a"))));

        assertThat(second).isEqualTo(first).isNotEqualTo(ofAnother);
        assertThat(progress(first).total()).isEqualTo(1);
        runToTheEnd();
    }

    @Test
    void aRefusedItemFailsAtOnceAndTheOthersGoOn() {
        probe.refuse("b");
        var id = order("a", "b", "c");

        runToTheEnd();

        assertThat(progress(id))
                .returns(2, BulkProgress::done)
                .returns(BulkState.FAILED, BulkProgress::state)
                .returns(
                        List.of(new Problem("b", "Không có công việc này, hoặc bạn không được xem.")),
                        BulkProgress::problems);

        probe.reset();
        acting.run("cv.vpub", () -> jobs.retry(id));
        runToTheEnd();

        assertThat(probe.handled()).containsExactly("b by cv.vpub");
        assertThat(progress(id).state()).isEqualTo(BulkState.DONE);
        assertThatThrownBy(() -> acting.run("cv.vpub", () -> jobs.retry(id))).isInstanceOf(Refusal.class);
    }

    @Test
    void anUnexpectedFailureIsTriedAgainAndLeavesNothingBehind() {
        probe.breakOnce("a");
        var id = order("a", "b");

        runToTheEnd();

        assertThat(probe.handled()).containsExactly("b by cv.vpub", "a by cv.vpub");
        assertThat(jdbc.sql("select count(*) from app.bulk_item where job_id = ? and state = 'DONE'")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(rowsOfProbe(id)).isEqualTo(2);
    }

    @Test
    void whatNeverWorksFailsInTheEnd() {
        probe.breakAlways("a");
        var id = order("a");

        runToTheEnd();

        assertThat(progress(id).problems()).singleElement().satisfies(problem -> assertThat(problem.text())
                .startsWith("Lỗi hệ thống"));
        assertThat(rowsOfProbe(id)).isZero();
    }

    @Test
    void othersThanTheOrdererAndTheControlOfficeSeeNothing() {
        var id = order("a");
        runToTheEnd();

        assertThat(acting.call("ld.vpub", () -> jobs.progress(id)).total()).isEqualTo(1);
        assertThatThrownBy(() -> acting.call("cv.snv", () -> jobs.progress(id))).isInstanceOf(Refusal.class);
    }

    private UUID order(String... items) {
        return acting.call("cv.vpub", () -> jobs.order(orderOf(UUID.randomUUID().toString(), List.of(items))));
    }

    private static BulkOrder orderOf(String key, List<String> items) {
        return new BulkOrder(BulkProbe.KIND, key, "bulk.page.title", Map.of(), items);
    }

    private BulkProgress progress(UUID id) {
        return acting.call("cv.vpub", () -> jobs.progress(id));
    }

    private int rowsOfProbe(UUID id) {
        return jdbc.sql("select count(*) from app.bulk_job where idempotency_key like ?")
                .param("probe-" + id + "-%")
                .query(Integer.class)
                .single();
    }

    private void runToTheEnd() {
        while (work.tick(clock.instant()) > 0) {
            // the next round finds what this one left
        }
    }
}
