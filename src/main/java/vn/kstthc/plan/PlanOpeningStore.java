package vn.kstthc.plan;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which periods of which rows, and of the sheets, were ordered. */
@Repository
class PlanOpeningStore {

    private final JdbcClient jdbc;

    PlanOpeningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes periods; returns those that nobody had taken before. */
    Set<String> take(String plan, String source, Set<String> periods) {
        return periods.isEmpty()
                ? Set.of()
                : jdbc.sql(
                                """
                                insert into app.plan_opening (plan, source, period) select ?, ?, unnest(cast(? as text[]))
                                on conflict do nothing returning period
                                """)
                        .params(plan, source, periods.toArray(String[]::new))
                        .query(String.class)
                        .set();
    }
}
