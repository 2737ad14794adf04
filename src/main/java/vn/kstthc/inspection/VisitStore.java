package vn.kstthc.inspection;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Visits and what was written down in them. */
@Repository
class VisitStore {

    private final JdbcClient jdbc;

    VisitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String number, String round, String unit) {
        jdbc.sql("insert into app.inspection_visit (number, round, unit) values (?, ?, ?)")
                .params(number, round, unit)
                .update();
    }

    Optional<InspectionVisit> find(String number) {
        return jdbc.sql("select * from app.inspection_visit where number = ?")
                .param(number)
                .query(InspectionVisit.class)
                .optional();
    }

    /** The visits of a round that were not dropped, in the order of their numbers. */
    List<InspectionVisit> of(String round) {
        return jdbc.sql("select * from app.inspection_visit where round = ? order by number")
                .param(round)
                .query(InspectionVisit.class)
                .list();
    }

    /** A unit is not inspected in this round after all; its case stays, closed. */
    void drop(String number) {
        jdbc.sql("delete from app.inspection_visit where number = ?")
                .param(number)
                .update();
    }

    /** Whether no other visit of the round is open. Two that end at once wait for each other. */
    boolean isLast(InspectionVisit visit) {
        jdbc.sql("select number from app.inspection_round where number = ? for update")
                .param(visit.round())
                .query(String.class)
                .single();
        return jdbc.sql(
                        """
                        select not exists (select 1 from app.inspection_visit v join app.case_file c on c.number = v.number
                                           where v.round = ? and v.number <> ? and c.state = 'OPEN')
                        """)
                .params(visit.round(), visit.number())
                .query(Boolean.class)
                .single();
    }

    void announced(String number, LocalDate on) {
        set(number, "announced_on", Date.valueOf(on));
    }

    void notice(String number, String notice) {
        set(number, "notice", notice);
    }

    void noticed(String number, String symbol) {
        set(number, "notice_symbol", symbol);
    }

    void selfReport(String number, String report) {
        set(number, "self_report", report);
    }

    void inspected(String number, LocalDate endedOn, String remarks) {
        set(number, "ended_on", Date.valueOf(endedOn));
        set(number, "remarks", remarks);
    }

    void minutes(String number, UUID document, boolean signed, @Nullable String refusal) {
        jdbc.sql(
                        """
                        update app.inspection_visit set minutes_document = ?, minutes_signed = ?, refusal = ?
                        where number = ?
                        """)
                .params(document, signed, refusal, number)
                .update();
    }

    void report(String number, String report) {
        set(number, "report", report);
    }

    void conclusion(String number, String conclusion) {
        set(number, "conclusion", conclusion);
    }

    void concluded(String number, String symbol, LocalDate on) {
        set(number, "conclusion_symbol", symbol);
        set(number, "concluded_on", Date.valueOf(on));
    }

    /** Column names come from this class only. */
    private void set(String number, String column, Object value) {
        jdbc.sql("update app.inspection_visit set " + column + " = ? where number = ?")
                .params(value, number)
                .update();
    }
}
