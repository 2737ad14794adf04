package vn.kstthc.workflow;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares the task mirror with the engine's open tasks and repairs what differs. Only a migration of running instances,
 * a suspension or work on the tables by hand makes them differ; the metric says how often.
 */
@Component
class MirrorRepair {

    private static final Logger LOG = LoggerFactory.getLogger(MirrorRepair.class);

    /** The engine keeps its timestamps without zone, in the zone of the JVM. */
    private static final String TRUTH =
            """
            select t.id_ as task_id, coalesce(p.business_key_, '') as case_number, coalesce(s.text_, '') as subject,
                   d.key_ as process_key, t.task_def_key_ as task_key,
                   case when starts_with(t.name_, coalesce(p.business_key_, '') || ' · ')
                        then substr(t.name_, length(coalesce(p.business_key_, '')) + 4)
                        else coalesce(t.name_, t.task_def_key_) end as name,
                   coalesce((select min(l.group_id_ collate "C") from act_ru_identitylink l
                             where l.task_id_ = t.id_ and l.type_ = 'candidate'), '') as candidate_group,
                   t.assignee_ as assignee, t.due_date_ at time zone :zone as due_at,
                   t.create_time_ at time zone :zone as created_at
            from act_ru_task t
            join act_ru_execution p on p.id_ = t.proc_inst_id_
            join act_re_procdef d on d.id_ = t.proc_def_id_
            left join act_ru_variable s on s.execution_id_ = t.proc_inst_id_ and s.name_ = 'subject'
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final MeterRegistry meters;

    MirrorRepair(JdbcClient jdbc, Clock clock, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.meters = meters;
    }

    /** Runs the repair by itself. */
    @Component
    @ConditionalOnProperty(name = "kstthc.ticker.enabled", matchIfMissing = true)
    static class Schedule {

        private final MirrorRepair repair;

        Schedule(MirrorRepair repair) {
            this.repair = repair;
        }

        @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
        void hourly() {
            repair.run();
        }
    }

    /** Returns the number of rows that were wrong. */
    @Transactional
    public int run() {
        var missing = missing();
        var stale = stale();
        var different = different();
        count("missing", missing);
        count("stale", stale);
        count("different", different);
        var all = missing + stale + different;
        if (all > 0) {
            LOG.warn("Task mirror repaired: {} missing, {} stale, {} different", missing, stale, different);
        }
        return all;
    }

    private int missing() {
        return bound(
                        """
                        insert into app.task_mirror (task_id, case_number, subject, process_key, task_key, name,
                                                     candidate_group, assignee, due_at, created_at)
                        select * from truth where not exists (select 1 from app.task_mirror m where m.task_id = truth.task_id)
                        on conflict do nothing
                        """)
                .update();
    }

    private int stale() {
        return jdbc.sql(
                        """
                        update app.task_mirror m set outcome = 'DELETED', ended_at = :now
                        where m.ended_at is null and not exists (select 1 from act_ru_task t where t.id_ = m.task_id)
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private int different() {
        return bound(
                        """
                        update app.task_mirror m
                        set name = truth.name, candidate_group = truth.candidate_group, assignee = truth.assignee,
                            due_at = truth.due_at, outcome = 'OPEN', ended_at = null
                        from truth
                        where m.task_id = truth.task_id
                          and (m.name, m.candidate_group, m.assignee, m.due_at, m.outcome)
                              is distinct from
                              (truth.name, truth.candidate_group, truth.assignee, truth.due_at, 'OPEN')
                        """)
                .update();
    }

    private JdbcClient.StatementSpec bound(String sql) {
        return jdbc.sql("with truth as (" + TRUTH + ") " + sql)
                .param("zone", TimeZone.getDefault().getID());
    }

    private void count(String drift, int rows) {
        meters.counter("kstthc.task.mirror.drift", "kind", drift).increment(rows);
    }
}
