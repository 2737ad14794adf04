package vn.kstthc.plan;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.shared.Tick;

/** Forgets imports that nobody finished. */
@Component
class ImportTick implements Tick {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;

    ImportTick(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public int tick(Instant now) {
        return jdbc.sql("delete from app.plan_import where uploaded_at < ?")
                .param(Timestamp.from(now.minus(KEPT)))
                .update();
    }
}
