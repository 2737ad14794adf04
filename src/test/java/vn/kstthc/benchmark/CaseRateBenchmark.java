package vn.kstthc.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kstthc.IntegrationTest;
import vn.kstthc.workflow.Processes;

/**
 * One case (start, user task, asynchronous service, user task, end) through the application against a bare engine with
 * the same lean history and the same model, in turns on the same server.
 */
@IntegrationTest
@Tag("benchmark")
class CaseRateBenchmark {

    private static final int ROUNDS = 9;
    private static final int CASES = 100;

    @Autowired
    ProcessEngine application;

    @Autowired
    Processes processes;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcConnectionDetails server;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aCaseThroughTheApplicationAndThroughTheBareEngine() {
        var bare = bareEngine();
        deploy(application);
        deploy(bare);
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            theirs.add(
                    rate(bare, key -> bare.getRuntimeService().startProcessInstanceByKey("bench", key, variables())));
            ours.add(rate(
                    application,
                    key -> transactions.executeWithoutResult(t -> processes.start("bench", key, variables()))));
        }
        var our = median(ours);
        var their = median(theirs);
        System.out.printf(
                "BENCHMARK case rate: application %.0f/s, bare lean engine %.0f/s, ratio %.2f%n",
                our, their, our / their);
        bare.close();
    }

    private interface Start {
        void with(String businessKey);
    }

    private static double rate(ProcessEngine engine, Start start) {
        var begin = System.nanoTime();
        for (var i = 0; i < CASES; i++) {
            var key = "DO-" + UUID.randomUUID();
            start.with(key);
            complete(engine, key);
            var job = engine.getManagementService()
                    .createJobQuery()
                    .processInstanceId(engine.getRuntimeService()
                            .createProcessInstanceQuery()
                            .processInstanceBusinessKey(key)
                            .singleResult()
                            .getId())
                    .singleResult();
            engine.getManagementService().executeJob(job.getId());
            complete(engine, key);
        }
        return CASES / ((System.nanoTime() - begin) / 1e9);
    }

    private static void complete(ProcessEngine engine, String key) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .singleResult();
        engine.getTaskService().complete(task.getId(), Map.of("answer", "YES"));
    }

    private static Map<String, Object> variables() {
        return Map.of("unit", "vpub", "subject", "1", "dueAt", new Date(), "kind", "A", "inside", true, "count", 3);
    }

    private static void deploy(ProcessEngine engine) {
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("benchmark/bench.bpmn")
                .addClasspathResource("benchmark/bench-task.form")
                .deploy();
    }

    private ProcessEngine bareEngine() {
        jdbc.sql("create database bare").update();
        var source = new PGSimpleDataSource();
        source.setUrl(server.getJdbcUrl().replaceFirst("/[^/]*$", "/bare"));
        source.setUser(server.getUsername());
        source.setPassword(server.getPassword());
        var pool = new com.zaxxer.hikari.HikariDataSource();
        pool.setDataSource(source);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate("true");
        var lean = ((ProcessEngineConfigurationImpl) application.getProcessEngineConfiguration()).getHistoryLevel();
        configuration.setCustomHistoryLevels(new ArrayList<>(List.of(lean)));
        configuration.setHistory(lean.getName());
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setHistoryRemovalTimeStrategy("none");
        configuration.setHistoryCleanupStrategy("endTimeBased");
        return configuration.buildProcessEngine();
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }
}
