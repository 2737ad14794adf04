package vn.kstthc.workflow;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks into the engine's tables for rows that belong to a restricted case as a tenant. */
@Component
public class Tenants {

    private static final String TABLES =
            """
            select table_name from information_schema.columns
            where table_schema = 'public' and column_name = 'tenant_id_' and table_name like 'act\\_%'
            """;

    private final JdbcClient jdbc;

    Tenants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The tables with such rows. */
    public Set<String> tablesOf(String caseNumber) {
        var found = new TreeSet<String>();
        for (var table : jdbc.sql(TABLES).query(String.class).list()) {
            if (jdbc.sql("select exists (select 1 from " + table + " where tenant_id_ = ?)")
                    .param(caseNumber)
                    .query(Boolean.class)
                    .single()) {
                found.add(table);
            }
        }
        return found;
    }
}
