package vn.kstthc.deadline;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.kstthc.calendar.Snapshot;

/** The notice ladders, kept as data and read from memory. */
@Component
class Ladders {

    private static final String CHECKSUM =
            "select coalesce(sum(hashtext(cast(r as text))::bigint), 0) from app.ladder_rung r";

    private final JdbcClient jdbc;
    private final Snapshot<Map<String, List<LadderRung>>> current;

    Ladders(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.current = new Snapshot<>(() -> jdbc.sql(CHECKSUM).query(Long.class).single(), version -> load(jdbc));
    }

    private static Map<String, List<LadderRung>> load(JdbcClient jdbc) {
        return jdbc
                .sql("select * from app.ladder_rung order by ladder, offset_days, recipients")
                .query((rs, i) -> new LadderRung(
                        rs.getString("ladder"),
                        rs.getString("rung"),
                        rs.getInt("offset_days"),
                        Recipients.valueOf(rs.getString("recipients")),
                        rs.getBoolean("urgent")))
                .stream()
                .collect(Collectors.groupingBy(LadderRung::ladder));
    }

    /** Puts other lines in the place of those of a ladder, in the caller's transaction. */
    void replace(String ladder, List<LadderRung> lines) {
        jdbc.sql("delete from app.ladder_rung where ladder = ?").param(ladder).update();
        for (var line : lines) {
            jdbc.sql(
                            "insert into app.ladder_rung (ladder, rung, offset_days, recipients, urgent) values (?, ?, ?, ?, ?)")
                    .params(
                            ladder,
                            line.rung(),
                            line.offset(),
                            line.recipients().name(),
                            line.urgent())
                    .update();
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                current.expire();
            }
        });
    }

    /** The lines of a ladder in the order of their days; empty for a ladder that tells nobody. */
    List<LadderRung> lines(String ladder) {
        return current.get().getOrDefault(ladder, List.of());
    }
}
