package vn.kstthc.unitwork;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.document.DocumentNumbers;
import vn.kstthc.document.Documents;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Phrases;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** Records who signed what left the house: leaders sign on paper or in the document system, here it is written down. */
@Service
@Transactional
public class Signatures {

    private final JdbcClient jdbc;
    private final UnitWorks works;
    private final UnitWorkKinds kinds;
    private final DocumentNumbers numbers;
    private final Documents documents;
    private final CaseFiles cases;
    private final CurrentStaff staff;
    private final Clock clock;

    Signatures(
            JdbcClient jdbc,
            UnitWorks works,
            UnitWorkKinds kinds,
            DocumentNumbers numbers,
            Documents documents,
            CaseFiles cases,
            CurrentStaff staff,
            Clock clock) {
        this.jdbc = jdbc;
        this.works = works;
        this.kinds = kinds;
        this.numbers = numbers;
        this.documents = documents;
        this.cases = cases;
        this.staff = staff;
        this.clock = clock;
    }

    /** Takes the number, keeps the record and tells the lifecycle that the document went out. */
    public SignatureRecord issue(UnitWorkRef work, Signing signing) {
        requireDate(work, signing.signedOn());
        signing.documentId().ifPresent(id -> requireDocument(work, id));
        var record = new SignatureRecord(
                work.caseNumber(),
                work.subject(),
                works.approvedBy(work).orElseThrow(() -> Refusal.conflict("unitwork.refusal.not-approved")),
                signing.authority(),
                numbers.take(
                        work.caseNumber(),
                        work.unit(),
                        signing.symbol(),
                        signing.signedOn(),
                        signing.number().orElse(null)),
                signing.signedOn(),
                signing.documentId().orElse(null));
        insert(work, record);
        cases.record(work.caseNumber(), fact(record));
        kinds.require(work).issued(work, record);
        return record;
    }

    /** What left the house in this case, by date, for whoever may see the case. */
    @Transactional(readOnly = true)
    public List<SignatureRecord> of(String caseNumber) {
        return jdbc.sql(
                        """
                select case_number, subject, signer, authority, number, signed_on, document_id
                  from app.signature_record where case_number = ? order by signed_on, id""")
                .param(cases.require(caseNumber).number())
                .query((rs, n) -> new SignatureRecord(
                        rs.getString("case_number"),
                        rs.getString("subject"),
                        rs.getString("signer"),
                        Authority.valueOf(rs.getString("authority")),
                        rs.getString("number"),
                        rs.getObject("signed_on", LocalDate.class),
                        rs.getObject("document_id", UUID.class)))
                .list();
    }

    /** The day of the signature: not in the future, not before the case was opened. */
    private void requireDate(UnitWorkRef work, LocalDate signedOn) {
        var opened = Zones.dateOf(cases.require(work.caseNumber()).openedAt());
        if (signedOn.isAfter(Zones.dateOf(clock.instant())) || signedOn.isBefore(opened)) {
            throw Refusal.invalid(List.of(new FieldProblem("signedOn", "unitwork.refusal.signed-on")));
        }
    }

    private void requireDocument(UnitWorkRef work, UUID id) {
        if (!documents.require(id).caseNumber().equals(work.caseNumber())) {
            throw Refusal.invalid(List.of(new FieldProblem("documentId", "unitwork.refusal.document")));
        }
    }

    private void insert(UnitWorkRef work, SignatureRecord record) {
        jdbc.sql(
                        """
                insert into app.signature_record (case_number, subject, kind, unit, signer, authority, number, signed_on,
                                                  document_id, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        work.caseNumber(),
                        work.subject(),
                        work.kind(),
                        work.unit(),
                        record.signer(),
                        record.authority().name(),
                        record.number(),
                        Date.valueOf(record.signedOn()),
                        record.documentId(),
                        staff.username(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Fact fact(SignatureRecord record) {
        return Fact.of("unitwork.timeline.issued")
                .with("number", record.number())
                .with("signedOn", Phrases.date(record.signedOn()))
                .with("signer", Phrases.staff(record.signer()))
                .with("authority", Phrases.key("unitwork.authority." + record.authority()))
                .on(EventTime.of(record.signedOn(), clock));
    }
}
