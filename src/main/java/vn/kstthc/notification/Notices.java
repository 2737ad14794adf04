package vn.kstthc.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.shared.Insiders;

/** Writes notices into the outbox, within the caller's transaction; a notice that exists already is left alone. */
@Component
public class Notices {

    private static final String INSERT =
            """
            insert into app.notice (case_number, step, rung, recipient, kind, urgent, subject_key, args, link, created_at)
            select n.case_number, n.step, n.rung, n.recipient, n.kind, n.urgent, n.subject_key, n.args::json, n.link, ?
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::text[], ?::text[], ?::text[])
                as n(case_number, step, rung, recipient, kind, urgent, subject_key, args, link)
            on conflict on constraint uq_notice_once do update set withdrawn_at = null, created_at = excluded.created_at
                where notice.withdrawn_at is not null
            """;

    private static final String WITHDRAW =
            """
            update app.notice set withdrawn_at = ?
            where case_number = ? and step = ? and mail_id is null and withdrawn_at is null
            """;

    private final JdbcTemplate jdbc;
    private final NotificationJson json;
    private final Insiders insiders;
    private final Clock clock;

    Notices(JdbcTemplate jdbc, NotificationJson json, Insiders insiders, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.insiders = insiders;
        this.clock = clock;
    }

    /** Writes them all with one statement; returns how many were new, or had been withdrawn and are told after all. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int enqueue(List<Notice> notices) {
        var told = notices.isEmpty() ? notices : toInsiders(notices);
        return told.isEmpty() ? 0 : insert(once(told));
    }

    /** Of a restricted case only its insiders are told. */
    private List<Notice> toInsiders(List<Notice> notices) {
        var people = insiders.byCase();
        return notices.stream()
                .filter(notice -> !people.containsKey(notice.caseNumber())
                        || people.get(notice.caseNumber()).contains(notice.recipient()))
                .toList();
    }

    private int insert(List<Notice> notices) {
        return jdbc.update(
                INSERT,
                Timestamp.from(clock.instant()),
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
        return jdbc.update(WITHDRAW + " and rung = ?", Timestamp.from(clock.instant()), caseNumber, step, rung);
    }

    /** The same for every rung of an occasion that is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int withdraw(String caseNumber, String step) {
        return jdbc.update(WITHDRAW, Timestamp.from(clock.instant()), caseNumber, step);
    }

    /** One statement cannot write the same row twice. */
    private static List<Notice> once(List<Notice> notices) {
        record Key(String caseNumber, String step, String rung, String recipient) {}
        var first = new LinkedHashMap<Key, Notice>();
        for (var notice : notices) {
            first.putIfAbsent(new Key(notice.caseNumber(), notice.step(), notice.rung(), notice.recipient()), notice);
        }
        return List.copyOf(first.values());
    }

    private static String[] column(List<Notice> notices, Function<Notice, String> value) {
        return notices.stream().map(value).toArray(String[]::new);
    }
}
