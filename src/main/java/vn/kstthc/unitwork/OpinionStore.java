package vn.kstthc.unitwork;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of questions to coordinating units. */
@Repository
class OpinionStore {

    private static final String SELECT =
            """
            select id, case_number, subject, asking_unit, asked_unit, question, asked_at, due_at,
                   answer, answered_by, answered_on, silent
              from app.opinion_request
            """;

    private final JdbcClient jdbc;

    OpinionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UnitWorkRef work, String askedUnit, String question, String askedBy, Instant askedAt, Instant dueAt) {
        jdbc.sql(
                        """
                insert into app.opinion_request
                       (case_number, subject, asking_unit, asked_unit, question, asked_by, asked_at, due_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        work.caseNumber(),
                        work.subject(),
                        work.unit(),
                        askedUnit,
                        question,
                        askedBy,
                        askedAt.atOffset(ZoneOffset.UTC),
                        dueAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Oldest first. */
    List<Opinion> of(String caseNumber) {
        return jdbc.sql(SELECT + " where case_number = ? order by id")
                .param(caseNumber)
                .query(OpinionStore::map)
                .list();
    }

    List<Opinion> open(UnitWorkRef work) {
        return of(work.caseNumber()).stream()
                .filter(o ->
                        o.subject().equals(work.subject()) && o.askingUnit().equals(work.unit()) && o.isOpen())
                .toList();
    }

    Optional<Opinion> open(UnitWorkRef work, String askedUnit) {
        return open(work).stream().filter(o -> o.askedUnit().equals(askedUnit)).findFirst();
    }

    void answer(long id, String answer, String by, LocalDate on) {
        jdbc.sql("update app.opinion_request set answer = ?, answered_by = ?, answered_on = ? where id = ?")
                .params(answer, by, Date.valueOf(on), id)
                .update();
    }

    void silent(long id) {
        jdbc.sql("update app.opinion_request set silent = true where id = ?")
                .param(id)
                .update();
    }

    /** The ledger knows the question as {@code <part>/<asked unit>}. */
    void moveDue(String caseNumber, String ledgerSubject, Instant dueAt) {
        jdbc.sql(
                        """
                        update app.opinion_request set due_at = ?
                         where case_number = ? and subject || '/' || asked_unit = ? and answer is null and not silent""")
                .params(dueAt.atOffset(ZoneOffset.UTC), caseNumber, ledgerSubject)
                .update();
    }

    private static Opinion map(ResultSet rs, int row) throws SQLException {
        return new Opinion(
                rs.getLong("id"),
                rs.getString("case_number"),
                rs.getString("subject"),
                rs.getString("asking_unit"),
                rs.getString("asked_unit"),
                rs.getString("question"),
                rs.getTimestamp("asked_at").toInstant(),
                rs.getTimestamp("due_at").toInstant(),
                rs.getString("answer"),
                rs.getString("answered_by"),
                rs.getObject("answered_on", LocalDate.class),
                rs.getBoolean("silent"));
    }
}
