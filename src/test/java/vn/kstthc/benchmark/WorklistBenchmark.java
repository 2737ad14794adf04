package vn.kstthc.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kstthc.IntegrationTest;
import vn.kstthc.workflow.WorkView;
import vn.kstthc.workflow.Worklist;

/** The first page and the count of a person in 3 of 200 groups, at 1,000 and at 100,000 open tasks. */
@IntegrationTest
@Tag("benchmark")
class WorklistBenchmark {

    private static final int RUNS = 60;
    private static final List<String> GROUPS = List.of("g1", "g2", "g3");

    @Autowired
    Worklist worklist;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @Test
    void ourListAgainstTheEnginesQuery() {
        fill(1, 1_000);
        var small = measure(1_000);
        fill(1_001, 100_000);
        var large = measure(100_000);
        System.out.printf("BENCHMARK worklist: own list at 100k / at 1k = %.2f%n", large / small);
    }

    /** Returns the time of our list in milliseconds. */
    private double measure(int open) {
        identity.setAuthentication("bench", GROUPS);
        var own = median(() -> worklist.page(WorkView.UNITS, 0, 20));
        var narrowed = median(() -> {
            var query = tasks.createTaskQuery().orderByDueDate().asc();
            query.listPage(0, 20);
            query.count();
        });
        var filtered = median(() -> {
            var query = tasks.createTaskQuery()
                    .taskCandidateGroupIn(GROUPS)
                    .includeAssignedTasks()
                    .orderByDueDate()
                    .asc();
            query.listPage(0, 20);
            query.count();
        });
        identity.clearAuthentication();
        var engine = median(() -> {
            var query = tasks.createTaskQuery()
                    .taskCandidateGroupIn(GROUPS)
                    .orderByDueDate()
                    .asc();
            query.listPage(0, 20);
            query.count();
        });
        System.out.printf(
                "BENCHMARK worklist at %,d: own %.2f ms, TaskQuery %.2f ms (×%.0f), TaskQuery under our rule %.2f ms, filter of my units %.2f ms%n",
                open, own, engine, engine / own, narrowed, filtered);
        return own;
    }

    private static double median(Runnable run) {
        var times = new ArrayList<Double>();
        IntStream.range(0, RUNS).forEach(i -> {
            var begin = System.nanoTime();
            run.run();
            times.add((System.nanoTime() - begin) / 1e6);
        });
        Collections.sort(times);
        return times.get(RUNS / 2);
    }

    private void fill(int from, int to) {
        insert(
                "act_ru_task (id_, rev_, name_, priority_, create_time_, due_date_, suspension_state_)",
                "'bench-' || n, 1, 'Việc', 50, localtimestamp, localtimestamp + n * interval '1 minute', 1",
                from,
                to);
        insert(
                "act_ru_identitylink (id_, rev_, type_, task_id_, group_id_)",
                "'bench-' || n, 1, 'candidate', 'bench-' || n, 'g' || n % 200",
                from,
                to);
        insert(
                "app.task_mirror (task_id, case_number, process_key, task_key, name, candidate_group, due_at, created_at)",
                "'bench-' || n, 'X-' || n, 'bench', 'Task_First', 'Việc', 'g' || n % 200, now() + n * interval '1 minute', now()",
                from,
                to);
        jdbc.sql("vacuum analyze").update();
    }

    private void insert(String into, String select, int from, int to) {
        jdbc.sql("insert into " + into + " select " + select + " from generate_series(?, ?) n")
                .params(from, to)
                .update();
    }

    @AfterEach
    void empty() {
        jdbc.sql("delete from act_ru_identitylink where id_ like 'bench-%'").update();
        jdbc.sql("delete from act_ru_task where id_ like 'bench-%'").update();
        jdbc.sql("delete from app.task_mirror where task_id like 'bench-%'").update();
    }
}
