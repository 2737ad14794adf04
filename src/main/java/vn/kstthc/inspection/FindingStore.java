package vn.kstthc.inspection;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Findings of visits and of the units' own inspections. */
@Repository
class FindingStore {

    private final JdbcClient jdbc;

    FindingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String caseNumber, String unit, int position, NewFinding finding) {
        jdbc.sql(
                        """
                        insert into app.inspection_finding (id, case_number, position, unit, topic, severity, content,
                            legal_basis, remedy, due_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        caseNumber,
                        position,
                        unit,
                        Objects.requireNonNull(finding.topic()).name(),
                        Objects.requireNonNull(finding.severity()).name(),
                        finding.content(),
                        finding.legalBasis(),
                        finding.remedy(),
                        Date.valueOf(Objects.requireNonNull(finding.dueOn())))
                .update();
    }

    void clear(String caseNumber) {
        jdbc.sql("delete from app.inspection_finding where case_number = ?")
                .param(caseNumber)
                .update();
    }

    List<Finding> of(String caseNumber) {
        return jdbc.sql("select * from app.inspection_finding where case_number = ? order by position")
                .param(caseNumber)
                .query(Finding.class)
                .list();
    }

    Optional<Finding> find(UUID id) {
        return jdbc.sql("select * from app.inspection_finding where id = ?")
                .param(id)
                .query(Finding.class)
                .optional();
    }

    /** What other cases found at one of these units and is not confirmed as remedied, the oldest first. */
    List<Finding> openElsewhere(List<String> units, String caseNumber) {
        return jdbc.sql(
                        """
                        select f.* from app.inspection_finding f join app.case_file c on c.number = f.case_number
                        where f.unit = any(?) and f.state <> 'CONFIRMED' and f.case_number <> ? and not c.restricted
                        order by f.due_on, f.case_number, f.position
                        """)
                .params(units.toArray(String[]::new), caseNumber)
                .query(Finding.class)
                .list();
    }

    void remedied(UUID id, LocalDate on, String evidence) {
        jdbc.sql("update app.inspection_finding set state = 'REMEDIED', remedied_on = ?, evidence = ? where id = ?")
                .params(Date.valueOf(on), evidence, id)
                .update();
    }

    void confirmed(UUID id, LocalDate on, String by) {
        jdbc.sql(
                        """
                        update app.inspection_finding set state = 'CONFIRMED', confirmed_on = ?, confirmed_by = ?, remark = ''
                        where id = ?
                        """)
                .params(Date.valueOf(on), by, id)
                .update();
    }

    void notConfirmed(UUID id, String remark) {
        jdbc.sql("update app.inspection_finding set state = 'FOUND', remark = ? where id = ?")
                .params(remark, id)
                .update();
    }
}
