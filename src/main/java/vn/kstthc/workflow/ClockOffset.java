package vn.kstthc.workflow;

import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kstthc.shared.MovableClock;

/** Keeps the clock of the application and of the engine together, and the offset of the demonstration across restarts. */
@Component
class ClockOffset {

    private final MovableClock clock;
    private final JdbcClient jdbc;

    ClockOffset(MovableClock clock, JdbcClient jdbc) {
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Before the engine starts, so that no job runs by the wrong clock. */
    void restore() {
        jdbc.sql("select offset_millis from app.clock_offset")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis)
                .ifPresent(this::apply);
    }

    void move(Duration offset) {
        jdbc.sql(
                        """
                        insert into app.clock_offset (id, offset_millis) values (1, :millis)
                        on conflict (id) do update set offset_millis = excluded.offset_millis
                        """)
                .param("millis", offset.toMillis())
                .update();
        apply(offset);
    }

    private void apply(Duration offset) {
        clock.offset(offset);
        ClockUtil.offset(offset.toMillis());
    }
}
