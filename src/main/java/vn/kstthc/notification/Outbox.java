package vn.kstthc.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of mails. Every act is one statement in its own short transaction: none is open while the mail server is
 * spoken to. A mail is claimed before it is sent, so a crash leaves it claimed and never has it sent twice.
 */
@Component
class Outbox {

    static final Duration LEASE = Duration.ofMinutes(5);

    private static final String CLAIM =
            """
            update app.mail set state = 'SENDING', attempts = attempts + 1, sending_until = :until
            where id = (select id from app.mail where state = 'PENDING' and next_attempt_at <= :now
                        order by next_attempt_at, id limit 1 for update skip locked)
            returning id, recipient, digest_day, sections, attempts, created_at, queued_at
            """;
    private static final String SETTLE =
            """
            update app.mail set state = :state, next_attempt_at = :next, sent_at = :sent, last_error = :error,
                                sending_until = null
            where id = :id and attempts = :attempt and state in ('SENDING', 'UNCERTAIN')
            """;

    private final JdbcClient jdbc;
    private final NotificationJson json;

    Outbox(JdbcClient jdbc, NotificationJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Takes the next mail that is due, for this node alone. */
    Optional<ClaimedMail> claim(Instant now) {
        return jdbc.sql(CLAIM)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(LEASE)))
                .query((row, number) -> mail(row))
                .optional()
                .map(mail -> mail.with(notices(mail.id())));
    }

    void sent(ClaimedMail mail, Instant now) {
        settle(mail, MailState.SENT, now, Timestamp.from(now), null);
    }

    /** It will not be tried again unless a person asks for it. */
    void stop(ClaimedMail mail, MailState state, Instant now, String cause) {
        settle(mail, state, now, null, cause);
    }

    void retry(ClaimedMail mail, Instant next, String cause) {
        settle(mail, MailState.PENDING, next, null, cause);
    }

    /** The server cannot be reached: the others that wait need not try before that time either. */
    void postponeAll(Instant next, String cause) {
        jdbc.sql("update app.mail set next_attempt_at = :next, last_error = :error"
                        + " where state = 'PENDING' and next_attempt_at < :next")
                .param("next", Timestamp.from(next))
                .param("error", cause)
                .update();
    }

    /** Mails whose sender died between the claim and the mark: perhaps accepted, so left to a person. */
    int expireClaims(Instant now) {
        return jdbc.sql("update app.mail set state = 'UNCERTAIN', sending_until = null, last_error = :error"
                        + " where state = 'SENDING' and sending_until < :now")
                .param("now", Timestamp.from(now))
                .param("error", "interrupted while sending")
                .update();
    }

    private void settle(
            ClaimedMail mail, MailState state, Instant next, @Nullable Timestamp sent, @Nullable String cause) {
        jdbc.sql(SETTLE)
                .param("state", state.name())
                .param("next", Timestamp.from(next))
                .param("sent", sent, Types.TIMESTAMP)
                .param("error", cause, Types.VARCHAR)
                .param("id", mail.id())
                .param("attempt", mail.attempt())
                .update();
    }

    private ClaimedMail mail(ResultSet row) throws SQLException {
        return new ClaimedMail(
                row.getLong("id"),
                row.getString("recipient"),
                row.getObject("digest_day", LocalDate.class),
                row.getInt("attempts"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("queued_at").toInstant(),
                List.of(),
                json.sections(row.getString("sections")));
    }

    private List<Notice> notices(long mail) {
        return jdbc.sql("select * from app.notice where mail_id = ? order by case_number, id")
                .param(mail)
                .query((row, number) -> notice(row))
                .list();
    }

    private Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getString("case_number"),
                row.getString("step"),
                row.getString("rung"),
                row.getString("recipient"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getBoolean("urgent"),
                row.getString("subject_key"),
                json.args(row.getString("args")),
                row.getString("link"));
    }
}
