package vn.kstthc.organization;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.shared.Tick;
import vn.kstthc.shared.Zones;

/** Posts begin and end as days pass: once a day the accounts are brought up to date, by one node. */
@Component
class PostsTick implements Tick {

    private final JdbcClient jdbc;
    private final AccountSync accounts;
    private volatile @Nullable LocalDate seen;

    PostsTick(JdbcClient jdbc, AccountSync accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public int tick(Instant now) {
        var today = Zones.dateOf(now);
        if (today.equals(seen)) {
            return 0;
        }
        var due = jdbc.sql(
                        """
                        select 1 from app.organization_version where engine_day is distinct from ?
                        for update skip locked""")
                .param(today)
                .query(Integer.class)
                .optional();
        due.ifPresent(row -> accounts.run());
        seen = due.isPresent() ? null : today;
        return due.isPresent() ? 1 : 0;
    }
}
