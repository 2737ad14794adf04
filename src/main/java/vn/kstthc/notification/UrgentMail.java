package vn.kstthc.notification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kstthc.shared.Tick;

/**
 * Puts urgent notices into mails: one each, a burst for one person and the lines of one late list into one. Notices
 * wait while no server is set.
 */
@Order(20)
class UrgentMail implements Tick {

    static final int BURST = 5;
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Postman post;

    UrgentMail(JdbcClient jdbc, TransactionTemplate transactions, Postman post) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.post = post;
    }

    @Override
    public int tick(Instant now) {
        if (!post.isOpen()) {
            return 0;
        }
        Integer handled = transactions.execute(status -> gather(now));
        return handled == null ? 0 : handled;
    }

    private int gather(Instant now) {
        var waiting = waiting();
        waiting.forEach((bundle, notices) -> {
            if (bundle.list() || notices.size() > BURST) {
                mail(bundle.recipient(), notices, now);
            } else {
                notices.forEach(notice -> mail(bundle.recipient(), List.of(notice), now));
            }
        });
        return waiting.values().stream().mapToInt(List::size).sum();
    }

    private Map<Bundle, List<Long>> waiting() {
        return jdbc
                .sql(
                        "select id, recipient, kind from app.notice where urgent and mail_id is null and withdrawn_at is null"
                                + " order by id limit :batch for update skip locked")
                .param("batch", BATCH)
                .query((row, number) -> Map.entry(
                        new Bundle(row.getString("recipient"), "LATE_LIST".equals(row.getString("kind"))),
                        row.getLong("id")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private void mail(String recipient, List<Long> notices, Instant now) {
        jdbc.sql(
                        """
                with made as (insert into app.mail (recipient, created_at, queued_at, next_attempt_at)
                              values (:recipient, :now, :now, :now) returning id)
                update app.notice set mail_id = made.id from made where notice.id = any(:notices)
                """)
                .param("recipient", recipient)
                .param("now", Timestamp.from(now))
                .param("notices", notices.toArray(Long[]::new))
                .update();
    }

    /** What may go out together. */
    private record Bundle(String recipient, boolean list) {}
}
