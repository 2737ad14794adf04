package vn.kstthc.publication;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of publication cases and their decisions. */
@Repository
class PublicationStore {

    private final JdbcClient jdbc;

    PublicationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String number, NewPublication opening, LocalDate received, PublicationTerm.Term term) {
        var document = opening.document().orElse(new PublicationDocument(null, null, null, false));
        jdbc.sql(
                        """
                insert into app.publication (case_number, kind, trigger, lead_unit, title, received_on, symbol, signed_on,
                                             effective_on, shortened, objective_cause, legal_due_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        number,
                        name(opening.kind()),
                        name(opening.trigger()),
                        opening.leadUnit(),
                        opening.title(),
                        Date.valueOf(received),
                        document.symbol(),
                        date(document.signedOn()),
                        date(document.effectiveOn()),
                        document.shortened(),
                        term.objectiveCause(),
                        date(term.legalDue()))
                .update();
        insertDecision(number, "");
    }

    void insertDecision(String number, String subject) {
        jdbc.sql(
                        "insert into app.publication_decision (case_number, subject) values (?, ?) on conflict on constraint pk_publication_decision do nothing")
                .params(number, subject)
                .update();
    }

    Optional<Publication> find(String number) {
        return jdbc.sql("select * from app.publication where case_number = ?")
                .param(number)
                .query(Publication.class)
                .optional();
    }

    Optional<PublicationDecision> decision(String number, String subject) {
        return jdbc.sql("select * from app.publication_decision where case_number = ? and subject = ?")
                .params(number, subject)
                .query((row, i) -> decision(row))
                .optional();
    }

    List<PublicationDecision> decisions(String number) {
        return jdbc.sql("select * from app.publication_decision where case_number = ? order by subject")
                .param(number)
                .query((row, i) -> decision(row))
                .list();
    }

    void scanned(String number, String subject, boolean needed, String note) {
        update("needed = ?, scan_note = ?", number, subject, needed, note);
    }

    void drafted(String number, String subject, String necessity, String content, List<String> places) {
        update(
                "necessity = ?, proposal_content = ?, posting_places = ?",
                number,
                subject,
                necessity,
                content,
                places.toArray(String[]::new));
    }

    void proposed(String number, String subject, String proposal, LocalDate on) {
        update("proposal_number = ?, proposal_signed_on = ?", number, subject, proposal, Date.valueOf(on));
    }

    void returned(String number, String subject, String remark) {
        update("returns = returns + 1, return_remark = ?", number, subject, remark);
    }

    void signed(String number, String subject, String decision, String signer, String authority, LocalDate on) {
        update(
                "number = ?, signer = ?, authority = ?, signed_on = ?",
                number,
                subject,
                decision,
                signer,
                authority,
                Date.valueOf(on));
    }

    void endPosting(String number) {
        jdbc.sql("update app.publication set posting_ended = true where case_number = ?")
                .param(number)
                .update();
    }

    /** False when a letter of that day is about the case already; two presses at once wait for each other here. */
    boolean expedite(String number, LocalDate on) {
        return jdbc.sql(
                                """
                        update app.publication set expedited_on = :on
                         where case_number = :number and expedited_on is distinct from :on""")
                        .param("on", on)
                        .param("number", number)
                        .update()
                == 1;
    }

    void flags(String number, @Nullable Boolean decision, @Nullable Boolean entry, @Nullable Boolean posting) {
        jdbc.sql(
                        """
                update app.publication set decision_on_time = :decision, entry_on_time = :entry, posting_on_time = :posting
                 where case_number = :number""")
                .param("decision", decision, Types.BOOLEAN)
                .param("entry", entry, Types.BOOLEAN)
                .param("posting", posting, Types.BOOLEAN)
                .param("number", number)
                .update();
    }

    /** Open cases whose decision is needed and not signed yet, oldest first. */
    List<String> unsigned() {
        return jdbc.sql(
                        """
                select p.case_number from app.publication p
                  join app.case_file c on c.number = p.case_number and c.state = 'OPEN'
                  join app.publication_decision d on d.case_number = p.case_number and d.subject = ''
                 where d.signed_on is null and d.needed is distinct from false order by p.case_number""")
                .query(String.class)
                .list();
    }

    private void update(String assignments, String number, String subject, Object... values) {
        var params = new Object[values.length + 2];
        System.arraycopy(values, 0, params, 0, values.length);
        params[values.length] = number;
        params[values.length + 1] = subject;
        jdbc.sql("update app.publication_decision set " + assignments + " where case_number = ? and subject = ?")
                .params(params)
                .update();
    }

    private static PublicationDecision decision(ResultSet row) throws SQLException {
        return new PublicationDecision(
                row.getString("case_number"),
                row.getString("subject"),
                row.getObject("needed", Boolean.class),
                row.getString("scan_note"),
                row.getString("necessity"),
                row.getString("proposal_content"),
                texts(row.getArray("posting_places")),
                row.getString("proposal_number"),
                row.getObject("proposal_signed_on", LocalDate.class),
                row.getInt("returns"),
                row.getString("return_remark"),
                row.getString("number"),
                row.getString("signer"),
                row.getString("authority"),
                row.getObject("signed_on", LocalDate.class));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable Date date(@Nullable LocalDate date) {
        return date == null ? null : Date.valueOf(date);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
