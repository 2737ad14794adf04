package vn.kstthc.feedback;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.shared.Refusal;

/** The senders of feedback: sealed in their own table, opened only for whom {@link SenderAccess} admits, each look logged. */
@Service
@Transactional
public class SenderFile {

    private final JdbcClient jdbc;
    private final SenderVault vault;
    private final SenderAccess access;
    private final CurrentStaff current;
    private final Clock clock;

    SenderFile(JdbcClient jdbc, SenderVault vault, SenderAccess access, CurrentStaff current, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** Shows the sender to the current person and logs it; refused (403) to anybody without need. */
    public Sender look(String caseNumber) {
        if (!access.admitted(caseNumber)) {
            throw Refusal.forbidden("feedback.refusal.sender");
        }
        jdbc.sql("insert into app.feedback_sender_access (case_number, username, seen_at) values (?, ?, ?)")
                .params(caseNumber, current.username(), Timestamp.from(clock.instant()))
                .update();
        return load(caseNumber);
    }

    /** Whether {@link #look} would admit the current person. */
    @Transactional(readOnly = true)
    public boolean mayLook(String caseNumber) {
        return access.admitted(caseNumber);
    }

    /** How often somebody looked. */
    @Transactional(readOnly = true)
    public long looks(String caseNumber) {
        return jdbc.sql("select count(*) from app.feedback_sender_access where case_number = ?")
                .param(caseNumber)
                .query(Long.class)
                .single();
    }

    /** For letters that the system itself writes to the sender. */
    Sender addressee(String caseNumber) {
        return load(caseNumber);
    }

    void keep(String caseNumber, Sender sender) {
        jdbc.sql(
                        """
                        insert into app.feedback_sender (case_number, sealed, fingerprint) values (:case, :sealed, :print)
                        on conflict on constraint pk_feedback_sender
                        do update set sealed = excluded.sealed, fingerprint = excluded.fingerprint
                        """)
                .param("case", caseNumber)
                .param("sealed", vault.seal(sender))
                .param("print", vault.fingerprint(sender).orElse(null))
                .update();
    }

    void complete(String caseNumber, Sender later) {
        keep(caseNumber, load(caseNumber).completedBy(later));
    }

    /** Earlier feedback of the same sender, newest first, at most five. */
    List<String> earlierOf(String caseNumber) {
        return jdbc.sql(
                        """
                        select other.case_number from app.feedback_sender mine
                        join app.feedback_sender other on other.fingerprint = mine.fingerprint
                        where mine.case_number = :case and other.case_number < :case
                        order by other.case_number desc limit 5
                        """)
                .param("case", caseNumber)
                .query(String.class)
                .list();
    }

    private Sender load(String caseNumber) {
        return sealed(caseNumber)
                .map(vault::open)
                .orElseThrow(() -> Refusal.notFound("feedback.refusal.unknown", caseNumber));
    }

    private Optional<byte[]> sealed(String caseNumber) {
        return jdbc.sql("select sealed from app.feedback_sender where case_number = ?")
                .param(caseNumber)
                .query(byte[].class)
                .optional();
    }
}
