package vn.kstthc.notification;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kstthc.shared.Tick;
import vn.kstthc.shared.Zones;

/**
 * Makes one mail per person and day of all that is not urgent, from 07:00 in Vietnam. The row of the day is the lock:
 * two nodes, a restart or a clock that jumps never make a second one.
 */
@Order(10)
class DailyDigest implements Tick {

    private static final String MAILS =
            """
            insert into app.mail (recipient, digest_day, created_at, queued_at, next_attempt_at)
            select distinct recipient, cast(:day as date), cast(:now as timestamptz), cast(:now as timestamptz),
                   cast(:now as timestamptz)
            from app.notice where mail_id is null and withdrawn_at is null and not urgent
            """;
    private static final String FILL =
            """
            update app.notice n set mail_id = m.id from app.mail m
            where m.digest_day = :day and m.recipient = n.recipient and n.mail_id is null and n.withdrawn_at is null
              and not n.urgent
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Postman post;
    private final DigestLists lists;
    private final MailSettings settings;

    DailyDigest(
            JdbcClient jdbc, TransactionTemplate transactions, Postman post, DigestLists lists, MailSettings settings) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.post = post;
        this.lists = lists;
        this.settings = settings;
    }

    @Override
    public int tick(Instant now) {
        var local = now.atZone(Zones.VIETNAM);
        if (local.getHour() < settings.digestHour() || !post.isOpen() || isMade(local.toLocalDate())) {
            return 0;
        }
        var day = local.toLocalDate();
        var found = lists.find(day); // before the transaction: what fails there must not undo the digest
        Integer mails = transactions.execute(status -> make(day, found, now));
        return mails == null ? 0 : mails;
    }

    private boolean isMade(LocalDate day) {
        return jdbc.sql("select exists (select from app.digest_day where day = ?)")
                .param(day)
                .query(Boolean.class)
                .single();
    }

    private int make(LocalDate day, Map<String, List<DigestLists.Found>> found, Instant now) {
        var first = jdbc.sql("insert into app.digest_day (day, made_at) values (?, ?) on conflict do nothing")
                .param(day)
                .param(Timestamp.from(now))
                .update();
        if (first == 0) {
            return 0;
        }
        lists.announce(found, day);
        var mails = jdbc.sql(MAILS)
                .param("day", day)
                .param("now", Timestamp.from(now))
                .update();
        jdbc.sql(FILL).param("day", day).update();
        lists.attach(found, day);
        return mails;
    }
}
