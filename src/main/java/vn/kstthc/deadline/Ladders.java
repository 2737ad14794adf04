package vn.kstthc.deadline;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kstthc.calendar.Snapshot;

/** The notice ladders, kept as data and read from memory. */
@Component
class Ladders {

    private static final String CHECKSUM =
            "select coalesce(sum(hashtext(cast(r as text))::bigint), 0) from app.ladder_rung r";

    private final Snapshot<Map<String, List<LadderRung>>> current;

    Ladders(JdbcClient jdbc) {
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

    /** The lines of a ladder in the order of their days; empty for a ladder that tells nobody. */
    List<LadderRung> lines(String ladder) {
        return current.get().getOrDefault(ladder, List.of());
    }
}
