package vn.kstthc.casefile;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Phrases;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Page;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/**
 * What is done in systems outside (national database, government feedback system, document system): one kind of
 * record, and the list of what is still owed there. System and deed are message keys; when a case owes the same deed for
 * several things, the subject names each.
 */
@Service
@Transactional
public class OutsideFacts {

    private static final int LONGEST = 500;
    private static final String OWED =
            "from app.outside_fact f join app.case_file c on c.number = f.case_number where f.done_on is null and "
                    + CaseAccess.VISIBLE;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentStaff current;
    private final Timeline timeline;
    private final CaseFiles files;
    private final CaseAccess access;

    OutsideFacts(
            JdbcClient jdbc, Clock clock, CurrentStaff current, Timeline timeline, CaseFiles files, CaseAccess access) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.current = current;
        this.timeline = timeline;
        this.files = files;
        this.access = access;
    }

    /** Something has to be done outside. Owing the same thing twice changes nothing. */
    public void owe(String number, String systemKey, String whatKey) {
        owe(number, systemKey, whatKey, "");
    }

    /** The same for one of several things of the case. */
    public void owe(String number, String systemKey, String whatKey, String subject) {
        jdbc.sql(
                        """
                        insert into app.outside_fact (case_number, system, what, subject, owed_since)
                        values (?, ?, ?, ?, ?)
                        on conflict on constraint uq_outside_fact do nothing
                        """)
                .params(number, systemKey, whatKey, subject, Timestamp.from(clock.instant()))
                .update();
    }

    /** It was done outside, on that day, with that reference. */
    public void done(String number, String systemKey, String whatKey, String reference, LocalDate on, String evidence) {
        done(number, systemKey, whatKey, "", reference, on, evidence);
    }

    private void done(
            String number,
            String systemKey,
            String whatKey,
            String subject,
            String reference,
            LocalDate on,
            String evidence) {
        owe(number, systemKey, whatKey, subject);
        jdbc.sql(
                        """
                        update app.outside_fact
                        set reference = ?, done_on = ?, done_by = ?, evidence = nullif(?, ''), recorded_at = ?
                        where case_number = ? and system = ? and what = ? and subject = ?
                        """)
                .params(
                        reference,
                        Date.valueOf(on),
                        current.username(),
                        evidence,
                        Timestamp.from(clock.instant()),
                        number,
                        systemKey,
                        whatKey,
                        subject)
                .update();
        timeline.add(
                number,
                Fact.of(subject.isEmpty() ? "casefile.timeline.outside" : "casefile.timeline.outside-of")
                        .with("what", Phrases.key(whatKey))
                        .with("system", Phrases.key(systemKey))
                        .with("reference", reference)
                        .with("on", Phrases.date(on))
                        .with("subject", subject));
    }

    /**
     * Somebody who works on the case records what was done outside.
     *
     * @throws Refusal 404 for a case that may not be seen or a fact that is not owed, 403 for those who only watch, 400 by
     *     field
     */
    public void settle(
            String number,
            String systemKey,
            String whatKey,
            String subject,
            String reference,
            LocalDate on,
            String evidence) {
        if (!files.worksOn(number)) {
            throw Refusal.forbidden("casefile.refusal.works-not");
        }
        if (of(number).stream()
                .noneMatch(fact -> fact.system().equals(systemKey)
                        && fact.what().equals(whatKey)
                        && fact.subject().equals(subject))) {
            throw Refusal.notFound("casefile.refusal.not-owed");
        }
        check(reference, on, evidence);
        done(number, systemKey, whatKey, subject, reference.strip(), on, evidence.strip());
    }

    private void check(String reference, LocalDate on, String evidence) {
        var problems = new ArrayList<FieldProblem>();
        if (reference.isBlank() || reference.length() > LONGEST) {
            problems.add(new FieldProblem("reference", "casefile.problem.reference", LONGEST));
        }
        if (on.isAfter(Zones.dateOf(clock.instant()))) {
            problems.add(new FieldProblem("doneOn", "casefile.problem.future"));
        }
        if (evidence.length() > LONGEST) {
            problems.add(new FieldProblem("evidence", "casefile.problem.evidence", LONGEST));
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    /** What is still owed in the cases that the reader may see, the oldest first. */
    @Transactional(readOnly = true)
    public Page<OwedFact> owed(int page, int size) {
        var parameters = new HashMap<String, Object>(access.parameters());
        var total = jdbc.sql("select count(*) " + OWED)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", size);
        parameters.put("offset", (long) page * size);
        var rows = jdbc.sql("select f.*, c.title " + OWED + " order by f.owed_since, f.id limit :limit offset :offset")
                .params(parameters)
                .query((row, i) -> new OwedFact(
                        row.getString("case_number"),
                        row.getString("title"),
                        row.getString("system"),
                        row.getString("what"),
                        row.getString("subject"),
                        row.getTimestamp("owed_since").toInstant()))
                .list();
        return new Page<>(rows, size, page, total);
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
                row.getString("subject"),
                Optional.ofNullable(row.getString("reference")),
                Optional.ofNullable(row.getDate("done_on")).map(Date::toLocalDate),
                Optional.ofNullable(row.getString("done_by")),
                Optional.ofNullable(row.getString("evidence")));
    }
}
