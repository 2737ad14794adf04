package vn.kstthc.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes notices into the outbox, within the caller's transaction; a notice that exists already is left alone. */
@Component
public class Notices {

    private static final String INSERT =
            """
            insert into app.notice (case_number, step, rung, recipient, kind, urgent, subject_key, args, link, created_at)
            select n.case_number, n.step, n.rung, n.recipient, n.kind, n.urgent, n.subject_key, n.args::json, n.link, ?
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::text[], ?::text[], ?::text[])
                as n(case_number, step, rung, recipient, kind, urgent, subject_key, args, link)
            on conflict on constraint uq_notice_once do nothing
            """;

    private static final String WITHDRAW =
            """
            update app.notice set withdrawn_at = ?
            where case_number = ? and step = ? and rung = ? and mail_id is null and withdrawn_at is null
            """;

    private final JdbcTemplate jdbc;
    private final NotificationJson json;
    private final Clock clock;

    Notices(JdbcTemplate jdbc, NotificationJson json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Writes them all with one statement; returns how many were new. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int enqueue(List<Notice> notices) {
        if (notices.isEmpty()) {
            return 0;
        }
        var now = Timestamp.from(clock.instant());
        return jdbc.update(
                INSERT,
                now,
                column(notices, Notice::caseNumber),
                column(notices, Notice::step),
                column(notices, Notice::rung),
                column(notices, Notice::recipient),
                column(notices, notice -> notice.kind().name()),
                notices.stream().map(Notice::urgent).toArray(Boolean[]::new),
                column(notices, Notice::subjectKey),
                column(notices, notice -> json.write(notice.args())),
                column(notices, Notice::link));
    }

    /**
     * Withdraws what waits to be told about an occasion that is over (the task was done), so that nobody is told of it
     * any more; returns how many. What is in a mail already stays.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int withdraw(String caseNumber, String step, String rung) {
        return jdbc.update(WITHDRAW, Timestamp.from(clock.instant()), caseNumber, step, rung);
    }

    private static String[] column(List<Notice> notices, Function<Notice, String> value) {
        return notices.stream().map(value).toArray(String[]::new);
    }
}
