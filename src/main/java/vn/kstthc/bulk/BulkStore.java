package vn.kstthc.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of jobs and their items. */
@Component
class BulkStore {

    /** A job as it is stored. */
    record Job(UUID id, String kind, String requestedBy, String titleKey, Map<String, String> args, boolean ended) {}

    /** An item in work: its row is locked until the transaction ends. */
    record Taken(UUID job, String item) {}

    private static final TypeReference<LinkedHashMap<String, String>> ARGS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    BulkStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Empty when the same order was given before. */
    Optional<UUID> insert(BulkOrder order, String requestedBy, Instant now) {
        var id = UUID.randomUUID();
        var inserted = jdbc.sql(
                        """
                        insert into app.bulk_job (id, kind, idempotency_key, requested_by, title_key, args, created_at, ended_at)
                        values (?, ?, ?, ?, ?, cast(? as json), ?, ?) on conflict on constraint uq_bulk_job_order do nothing
                        """)
                .params(
                        id,
                        order.kind(),
                        order.idempotencyKey(),
                        requestedBy,
                        order.titleKey(),
                        write(order.args()),
                        Timestamp.from(now),
                        order.items().isEmpty() ? Timestamp.from(now) : null)
                .update();
        if (inserted == 0) {
            return Optional.empty();
        }
        jdbc.sql(
                        """
                        insert into app.bulk_item (job_id, item, position, state, attempts)
                        select ?, i.item, i.position, 'WAITING', 0
                        from unnest(cast(? as text[])) with ordinality as i(item, position)
                        """)
                .params(id, new LinkedHashSet<>(order.items()).toArray(String[]::new))
                .update();
        return Optional.of(id);
    }

    UUID idOf(BulkOrder order, String requestedBy) {
        return jdbc.sql("select id from app.bulk_job where kind = ? and requested_by = ? and idempotency_key = ?")
                .params(order.kind(), requestedBy, order.idempotencyKey())
                .query(UUID.class)
                .single();
    }

    Optional<Job> job(UUID id) {
        return jdbc.sql("select * from app.bulk_job where id = ?")
                .param(id)
                .query((row, i) -> job(row))
                .optional();
    }

    /** The last of the jobs that different people ordered with the same key. */
    Optional<Job> newest(String kind, String idempotencyKey) {
        return jdbc.sql(
                        """
                        select * from app.bulk_job where kind = ? and idempotency_key = ?
                        order by created_at desc limit 1
                        """)
                .params(kind, idempotencyKey)
                .query((row, i) -> job(row))
                .optional();
    }

    List<UUID> running() {
        return jdbc.sql("select id from app.bulk_job where ended_at is null order by created_at")
                .query(UUID.class)
                .list();
    }

    /** The next item that nobody has in hand. */
    Optional<Taken> take(UUID job) {
        return jdbc.sql(
                        """
                        select job_id, item from app.bulk_item where job_id = ? and state = 'WAITING'
                        order by attempts, position limit 1 for update skip locked
                        """)
                .param(job)
                .query((row, i) -> new Taken(row.getObject("job_id", UUID.class), row.getString("item")))
                .optional();
    }

    void done(Taken taken) {
        jdbc.sql("update app.bulk_item set state = 'DONE', problem = null where job_id = ? and item = ?")
                .params(taken.job(), taken.item())
                .update();
    }

    /** One more attempt was in vain; at the last one the item fails, before it waits behind the others. */
    void failed(Taken taken, String problem, int mostAttempts) {
        jdbc.sql(
                        """
                        update app.bulk_item set attempts = attempts + 1, problem = :problem,
                            state = case when attempts + 1 >= :most then 'FAILED' else 'WAITING' end
                        where job_id = :job and item = :item and state = 'WAITING'
                        """)
                .param("problem", problem)
                .param("most", mostAttempts)
                .param("job", taken.job())
                .param("item", taken.item())
                .update();
    }

    /** Ends the job unless an item waits or another node ended it; returns whether this call did. */
    boolean end(UUID job, Instant now) {
        return jdbc.sql(
                                """
                                update app.bulk_job j set ended_at = ? where j.id = ? and j.ended_at is null and not exists
                                    (select 1 from app.bulk_item i where i.job_id = j.id and i.state = 'WAITING')
                                """)
                        .params(Timestamp.from(now), job)
                        .update()
                > 0;
    }

    /** Lets the failed items wait again; returns how many. */
    int retry(UUID job) {
        var waiting = jdbc.sql(
                        "update app.bulk_item set state = 'WAITING', attempts = 0 where job_id = ? and state = 'FAILED'")
                .param(job)
                .update();
        if (waiting > 0) {
            jdbc.sql("update app.bulk_job set ended_at = null where id = ?")
                    .param(job)
                    .update();
        }
        return waiting;
    }

    Map<String, Integer> counts(UUID job) {
        var counts = new LinkedHashMap<String, Integer>();
        jdbc.sql("select state, count(*)::int as items from app.bulk_item where job_id = ? group by state")
                .param(job)
                .query(row -> {
                    counts.put(row.getString("state"), row.getInt("items"));
                });
        return counts;
    }

    List<BulkProgress.Problem> problems(UUID job) {
        return jdbc.sql(
                        "select item, problem as text from app.bulk_item where job_id = ? and state = 'FAILED' order by position")
                .param(job)
                .query(BulkProgress.Problem.class)
                .list();
    }

    private Job job(ResultSet row) throws SQLException {
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("requested_by"),
                row.getString("title_key"),
                read(row.getString("args")),
                row.getTimestamp("ended_at") != null);
    }

    private String write(Map<String, String> args) {
        try {
            return json.writeValueAsString(args);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Arguments of a job cannot be written as JSON", e);
        }
    }

    private Map<String, String> read(String args) {
        try {
            return json.readValue(args, ARGS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Arguments of a job are not the JSON that was written", e);
        }
    }
}
