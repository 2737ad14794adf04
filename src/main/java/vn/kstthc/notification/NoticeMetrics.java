package vn.kstthc.notification;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The backlog of notices, counted in the database when the metrics are read. */
@Component
class NoticeMetrics implements MeterBinder {

    private static final String PENDING =
            """
            select (select count(*) from app.notice where mail_id is null and withdrawn_at is null)
                 + (select count(*) from app.notice n join app.mail m on m.id = n.mail_id
                    where m.state in ('PENDING', 'SENDING'))
            """;
    private static final String FAILED =
            "select count(*) from app.mail where state in ('FAILED', 'UNCERTAIN', 'NO_ADDRESS')";
    private static final String OLDEST =
            """
            select least((select min(created_at) from app.notice where mail_id is null and withdrawn_at is null
                          and urgent),
                         (select min(created_at) from app.mail where state = 'PENDING'))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeMetrics(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "kstthc.notices.pending", "Notices that wait to be mailed", () -> count(PENDING));
        gauge(registry, "kstthc.notices.failed", "Mails that a person has to look at", () -> count(FAILED));
        Gauge.builder("kstthc.notices.oldest.age", this::oldestAge)
                .description("Age of the oldest urgent notice or mail that waits")
                .baseUnit("seconds")
                .register(registry);
    }

    private static void gauge(MeterRegistry registry, String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value).description(description).register(registry);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private double oldestAge() {
        return jdbc.sql(OLDEST)
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .map(Timestamp::toInstant)
                .map(since -> (double) Duration.between(since, clock.instant()).toSeconds())
                .orElse(0d);
    }
}
