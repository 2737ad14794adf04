package vn.kstthc.workflow;

import static java.util.Map.entry;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hides the instances of a case that becomes restricted, and shows those of a case that is no more. The engine writes
 * the tenant from what it has in memory, so the rows change when it has written, just before the commit.
 */
@Component
class RestrictedInstances {

    private static final String INSTANCES = " in (select id_ from act_hi_procinst where business_key_ = :number)";
    private static final String TASKS =
            " in (select id_ from act_hi_taskinst where proc_inst_id_ %s)".formatted(INSTANCES);

    /** Every table with rows of an instance, and how they name it. */
    private static final Map<String, String> ROWS = Map.ofEntries(
            entry("act_ru_execution", "proc_inst_id_" + INSTANCES),
            entry("act_ru_task", "proc_inst_id_" + INSTANCES),
            entry("act_ru_variable", "proc_inst_id_" + INSTANCES),
            entry("act_ru_event_subscr", "proc_inst_id_" + INSTANCES),
            entry("act_ru_ext_task", "proc_inst_id_" + INSTANCES),
            entry("act_ru_incident", "proc_inst_id_" + INSTANCES),
            entry("act_ru_job", "process_instance_id_" + INSTANCES),
            entry("act_ru_identitylink", "task_id_" + TASKS),
            entry("act_hi_procinst", "id_" + INSTANCES),
            entry("act_hi_actinst", "proc_inst_id_" + INSTANCES),
            entry("act_hi_taskinst", "proc_inst_id_" + INSTANCES),
            entry("act_hi_varinst", "proc_inst_id_" + INSTANCES),
            entry("act_hi_detail", "proc_inst_id_" + INSTANCES),
            entry("act_hi_incident", "proc_inst_id_" + INSTANCES),
            entry("act_hi_decinst", "proc_inst_id_" + INSTANCES),
            entry("act_hi_op_log", "proc_inst_id_" + INSTANCES),
            entry("act_hi_comment", "proc_inst_id_" + INSTANCES),
            entry("act_hi_attachment", "proc_inst_id_" + INSTANCES),
            entry("act_hi_ext_task_log", "proc_inst_id_" + INSTANCES),
            entry("act_hi_job_log", "process_instance_id_" + INSTANCES),
            entry("act_hi_identitylink", "task_id_" + TASKS),
            entry("act_ge_bytearray", "root_proc_inst_id_" + INSTANCES));

    /** Makes whoever moves such an instance at the same time try again. */
    private static final String NEXT_REVISION =
            "update act_ru_execution set rev_ = rev_ + 1 where proc_inst_id_" + INSTANCES;

    private final JdbcClient jdbc;

    RestrictedInstances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At the end of the caller's transaction. */
    void mark(String caseNumber, boolean restricted) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                write(caseNumber, restricted);
            }
        });
    }

    private void write(String caseNumber, boolean restricted) {
        jdbc.sql(NEXT_REVISION).param("number", caseNumber).update();
        ROWS.forEach((table, ofCase) -> jdbc.sql("update " + table + " set tenant_id_ = :tenant where " + ofCase)
                .param("number", caseNumber)
                .param("tenant", restricted ? caseNumber : null)
                .update());
    }
}
