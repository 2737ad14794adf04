package vn.kstthc.plan;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which periods of which rows were ordered. */
@Repository
class PlanOpeningStore {

    private final JdbcClient jdbc;

    PlanOpeningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes periods; returns those that nobody had taken before. */
    Set<String> take(UUID row, Set<String> periods) {
        return periods.isEmpty()
                ? Set.of()
                : jdbc.sql(
                                """
                                insert into app.plan_opening (row_id, period) select ?, unnest(cast(? as text[]))
                                on conflict do nothing returning period
                                """)
                        .params(row, periods.toArray(String[]::new))
                        .query(String.class)
                        .set();
    }
}
