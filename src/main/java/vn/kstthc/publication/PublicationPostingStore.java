package vn.kstthc.publication;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what units have to post. */
@Repository
class PublicationPostingStore {

    private static final String SELECT =
            """
            select o.case_number, p.title, o.unit, o.due_on, o.late_start, o.posted_on, o.evidence, o.confirmed_by
              from app.publication_posting o join app.publication p on p.case_number = o.case_number
            """;

    private final JdbcClient jdbc;

    PublicationPostingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void owe(String number, Collection<String> units, LocalDate due, boolean lateStart) {
        jdbc.sql(
                        """
                insert into app.publication_posting (case_number, unit, due_on, late_start)
                select ?, unit, ?, ? from unnest(?) as unit on conflict on constraint pk_publication_posting do nothing""")
                .params(number, Date.valueOf(due), lateStart, units.toArray(String[]::new))
                .update();
    }

    List<PublicationPosting> of(String number) {
        return jdbc.sql(SELECT + " where o.case_number = ? order by o.posted_on nulls first, o.unit")
                .param(number)
                .query(PublicationPosting.class)
                .list();
    }

    /** What the units still have to post, by due date. */
    List<PublicationPosting> open(Collection<String> units) {
        return jdbc.sql(SELECT + " where o.unit = any(?) and o.posted_on is null order by o.due_on, o.case_number")
                .param(units.toArray(String[]::new))
                .query(PublicationPosting.class)
                .list();
    }

    /** What the units posted last. */
    List<PublicationPosting> done(Collection<String> units, int most) {
        return jdbc.sql(
                        SELECT
                                + " where o.unit = any(?) and o.posted_on is not null order by o.posted_on desc, o.case_number limit ?")
                .params(units.toArray(String[]::new), most)
                .query(PublicationPosting.class)
                .list();
    }

    Optional<PublicationPosting> lock(String number, String unit) {
        return jdbc.sql(SELECT + " where o.case_number = ? and o.unit = ? for update of o")
                .params(number, unit)
                .query(PublicationPosting.class)
                .optional();
    }

    void confirm(
            String number,
            String unit,
            LocalDate on,
            @Nullable String evidence,
            String confirmedBy,
            Instant confirmedAt) {
        jdbc.sql(
                        """
                update app.publication_posting
                   set posted_on = ?, evidence = ?, confirmed_by = ?, confirmed_at = ?
                 where case_number = ? and unit = ?""")
                .params(Date.valueOf(on), evidence, confirmedBy, Timestamp.from(confirmedAt), number, unit)
                .update();
    }

    /** Serialises the last confirmations of one case, so that exactly one of them ends the waiting. */
    boolean lockEnded(String number) {
        return jdbc.sql("select posting_ended from app.publication where case_number = ? for update")
                .param(number)
                .query(Boolean.class)
                .single();
    }
}
