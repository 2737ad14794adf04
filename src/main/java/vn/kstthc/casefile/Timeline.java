package vn.kstthc.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Phrases;

/** Every fact of every case, written in the transaction of the fact, never changed, kept when engine history is gone. */
@Component
class Timeline {

    private static final TypeReference<LinkedHashMap<String, String>> ARGS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;
    private final CurrentStaff current;
    private final Phrases phrases;

    Timeline(JdbcClient jdbc, ObjectMapper json, Clock clock, CurrentStaff current, Phrases phrases) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.current = current;
        this.phrases = phrases;
    }

    void add(String number, Fact fact) {
        var now = clock.instant();
        jdbc.sql(
                        """
                        insert into app.timeline (case_number, occurred_at, recorded_at, actor, kind, args, reason)
                        values (:case, :occurred, :recorded, :actor, :kind, cast(:args as json), :reason)
                        """)
                .param("case", number)
                .param("occurred", Timestamp.from(fact.occurredAt().orElse(now)))
                .param("recorded", Timestamp.from(now))
                .param("actor", current.username())
                .param("kind", fact.kind())
                .param("args", write(fact))
                .param("reason", fact.reason().orElse(null))
                .update();
    }

    List<TimelineEntry> of(String number) {
        return jdbc.sql("select * from app.timeline where case_number = ? order by id")
                .param(number)
                .query((row, i) -> entry(row))
                .list();
    }

    private TimelineEntry entry(ResultSet row) throws SQLException {
        return new TimelineEntry(
                row.getLong("id"),
                instant(row, "occurred_at"),
                instant(row, "recorded_at"),
                row.getString("actor"),
                row.getString("kind"),
                phrases.text(row.getString("kind"), read(row.getString("args")).values()),
                Optional.ofNullable(row.getString("reason")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private String write(Fact fact) {
        try {
            return json.writeValueAsString(fact.args());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Timeline arguments cannot be written as JSON", e);
        }
    }

    private LinkedHashMap<String, String> read(String args) {
        try {
            return json.readValue(args, ARGS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Timeline arguments are not the JSON that was written", e);
        }
    }
}
