package vn.kstthc.casefile;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers of cases, one sequence for each type and year: no case waits for another to commit. */
@Component
class CaseNumbers {

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    CaseNumbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    String next(CaseType type, int year) {
        var sequence = "app.case_number_%s_%d".formatted(type.prefix().toLowerCase(), year);
        if (!known.contains(sequence)) {
            create(sequence);
        }
        var value = jdbc.sql("select nextval(cast(? as regclass))")
                .param(sequence)
                .query(Long.class)
                .single();
        return "%s-%d-%06d".formatted(type.prefix(), year, value);
    }

    /** Two nodes may meet here on the first case of a year: the lock lets one create, the other find it. */
    private void create(String sequence) {
        apart.executeWithoutResult(status -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtext(?))::text")
                    .param(sequence)
                    .query(String.class)
                    .single();
            jdbc.sql("create sequence if not exists " + sequence).update();
        });
        known.add(sequence);
    }
}
