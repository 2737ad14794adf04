package vn.kstthc.casefile;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Phrases;

/**
 * What is done in systems outside (national database, government feedback system, document system): one kind of
 * record, and the list of what is still owed there. System and subject are message keys.
 */
@Service
@Transactional
public class OutsideFacts {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentStaff current;
    private final Timeline timeline;

    OutsideFacts(JdbcClient jdbc, Clock clock, CurrentStaff current, Timeline timeline) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.current = current;
        this.timeline = timeline;
    }

    /** Something has to be done outside. Owing the same thing twice changes nothing. */
    public void owe(String number, String systemKey, String whatKey) {
        jdbc.sql(
                        """
                        insert into app.outside_fact (case_number, system, what, owed_since) values (?, ?, ?, ?)
                        on conflict on constraint uq_outside_fact do nothing
                        """)
                .params(number, systemKey, whatKey, Timestamp.from(clock.instant()))
                .update();
    }

    /** It was done outside, on that day, with that reference. */
    public void done(String number, String systemKey, String whatKey, String reference, LocalDate on, String evidence) {
        owe(number, systemKey, whatKey);
        jdbc.sql(
                        """
                        update app.outside_fact
                        set reference = ?, done_on = ?, done_by = ?, evidence = nullif(?, ''), recorded_at = ?
                        where case_number = ? and system = ? and what = ?
                        """)
                .params(
                        reference,
                        Date.valueOf(on),
                        current.username(),
                        evidence,
                        Timestamp.from(clock.instant()),
                        number,
                        systemKey,
                        whatKey)
                .update();
        timeline.add(
                number,
                Fact.of("casefile.timeline.outside")
                        .with("what", Phrases.key(whatKey))
                        .with("system", Phrases.key(systemKey))
                        .with("reference", reference)
                        .with("on", Phrases.date(on)));
    }

    @Transactional(readOnly = true)
    public List<OutsideFact> of(String number) {
        return jdbc.sql("select * from app.outside_fact where case_number = ? order by id")
                .param(number)
                .query((row, i) -> fact(row))
                .list();
    }

    private static OutsideFact fact(ResultSet row) throws SQLException {
        return new OutsideFact(
                row.getString("case_number"),
                row.getString("system"),
                row.getString("what"),
                Optional.ofNullable(row.getString("reference")),
                Optional.ofNullable(row.getDate("done_on")).map(Date::toLocalDate),
                Optional.ofNullable(row.getString("done_by")),
                Optional.ofNullable(row.getString("evidence")));
    }
}
