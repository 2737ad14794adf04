package vn.kstthc.plan;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.shared.Tick;
import vn.kstthc.shared.Zones;

/**
 * Draws once a quarter from the results that silence accepted in the quarter before: a share of them, at least one, the
 * same on every node.
 */
@Component
class SampleTick implements Tick {

    /** How many of a hundred are drawn. */
    @ConfigurationProperties("kstthc.plan.sample")
    record Settings(@DefaultValue("5") int percent) {}

    private static final String DRAW =
            """
            with tacit as (
                select case_number from app.obligation
                 where plan = :plan and state = 'DONE' and accepted_by is null and accepted_on between :from and :to
            )
            update app.obligation set sampled = true where case_number in (
                select case_number from tacit order by md5(case_number)
                 limit ceil((select count(*) from tacit) * :percent / 100.0)::int)
            """;

    private final PlanStore plans;
    private final PlanOpeningStore openings;
    private final JdbcClient jdbc;
    private final Settings settings;
    private final Map<String, LocalDate> lookedAt = new ConcurrentHashMap<>();

    SampleTick(PlanStore plans, PlanOpeningStore openings, JdbcClient jdbc, Settings settings) {
        this.plans = plans;
        this.openings = openings;
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Override
    @Transactional
    public int tick(Instant now) {
        var quarter = PlanQuarter.of(Zones.dateOf(now)).before();
        var drawn = 0;
        for (var plan : running(quarter.year())) {
            if (!quarter.from().equals(lookedAt.put(plan.number(), quarter.from()))) {
                drawn += draw(plan.number(), quarter);
            }
        }
        return drawn;
    }

    /** The last results of a plan are accepted in the year after it. */
    private List<Plan> running(int year) {
        return Stream.of(year - 1, year)
                .flatMap(planYear -> plans.approved(planYear).stream())
                .toList();
    }

    private int draw(String plan, PlanQuarter quarter) {
        return openings.take(plan, "SAMPLE", Set.of(quarter.label())).isEmpty()
                ? 0
                : jdbc.sql(DRAW)
                        .param("plan", plan)
                        .param("from", Date.valueOf(quarter.from()))
                        .param("to", Date.valueOf(quarter.to()))
                        .param("percent", settings.percent())
                        .update();
    }
}
