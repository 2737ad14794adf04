package vn.kstthc.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Role;
import vn.kstthc.shared.Insiders;
import vn.kstthc.shared.Page;
import vn.kstthc.shared.Refusal;

/** Who was told what and when, for administrators and supervisors: everybody else is refused (403). */
@Service
public class NoticeLog {

    private static final String FROM = " from app.notice n left join app.mail m on m.id = n.mail_id";
    private static final String STATE =
            "coalesce(m.state, case when n.withdrawn_at is null then 'PENDING' else 'WITHDRAWN' end)";
    private static final String REQUEUE =
            """
            update app.mail set state = 'PENDING', queued_at = :now, next_attempt_at = :now
            where id = :id and state in ('FAILED', 'UNCERTAIN', 'NO_ADDRESS')
            """;

    private final JdbcClient jdbc;
    private final NotificationJson json;
    private final CurrentStaff current;
    private final Insiders insiders;
    private final Postman post;
    private final Clock clock;

    NoticeLog(
            JdbcClient jdbc,
            NotificationJson json,
            CurrentStaff current,
            Insiders insiders,
            Postman post,
            Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.current = current;
        this.insiders = insiders;
        this.post = post;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public Page<NoticeEntry> page(NoticeFilter filter, int number, int size) {
        requireReader();
        var params = new HashMap<String, Object>();
        var where = where(filter, params);
        var total = jdbc.sql("select count(*)" + FROM + where)
                .params(params)
                .query(Long.class)
                .single();
        params.put("size", size);
        params.put("offset", (long) number * size);
        var rows = jdbc.sql("select n.*, " + STATE + " as state, coalesce(m.attempts, 0) as attempts,"
                        + " m.sent_at, m.last_error" + FROM + where
                        + " order by n.id desc limit :size offset :offset")
                .params(params)
                .query((row, index) -> entry(row))
                .list();
        return new Page<>(rows, size, number, total);
    }

    /** Whether a mail server is configured; without one notices wait. */
    public boolean hasServer() {
        return post.isOpen();
    }

    /** Sends a mail again that was given up; its Message-ID stays the same. Refuses one that is not stuck (409). */
    @Transactional
    public void requeue(long mailId) {
        requireReader();
        var changed = jdbc.sql(REQUEUE)
                .param("id", mailId)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (changed == 0) {
            throw Refusal.conflict("notification.refusal.not-stuck");
        }
    }

    private void requireReader() {
        if (!current.has(Role.ADMIN) && !current.has(Role.SUPERVISOR)) {
            throw Refusal.forbidden("notification.refusal.not-allowed");
        }
    }

    private String where(NoticeFilter filter, Map<String, Object> params) {
        var conditions = new ArrayList<>(List.of("n.case_number <> all(:hidden)"));
        params.put("hidden", insiders.hiddenFrom(current.username()).toArray(String[]::new));
        filter.caseNumber().ifPresent(value -> {
            conditions.add("n.case_number = :case");
            params.put("case", value);
        });
        filter.recipient().ifPresent(value -> {
            conditions.add("n.recipient = :recipient");
            params.put("recipient", value);
        });
        filter.state().ifPresent(value -> {
            conditions.add(STATE + " = :state");
            params.put("state", value.name());
        });
        return " where " + String.join(" and ", conditions);
    }

    private NoticeEntry entry(ResultSet row) throws SQLException {
        return new NoticeEntry(
                row.getLong("id"),
                row.getObject("mail_id", Long.class),
                row.getString("case_number"),
                row.getString("step"),
                row.getString("rung"),
                row.getString("recipient"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getBoolean("urgent"),
                row.getString("subject_key"),
                List.copyOf(json.args(row.getString("args")).values()),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("sent_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null),
                row.getString("last_error"));
    }
}
