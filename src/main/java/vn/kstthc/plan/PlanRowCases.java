package vn.kstthc.plan;

import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseAccess;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseState;
import vn.kstthc.casefile.Fact;
import vn.kstthc.shared.Refusal;

/** Cases named as work of a row, because its units or the year alone do not tell that they are. */
@Service
@Transactional
public class PlanRowCases {

    private final Plans plans;
    private final CaseFiles files;
    private final CaseAccess access;
    private final JdbcClient jdbc;

    PlanRowCases(Plans plans, CaseFiles files, CaseAccess access, JdbcClient jdbc) {
        this.plans = plans;
        this.files = files;
        this.access = access;
        this.jdbc = jdbc;
    }

    /** A case that was named for a row. */
    public record NamedCase(String number, String title, CaseState state) {}

    /** The named cases of the row that the reader may see. */
    @Transactional(readOnly = true)
    public List<NamedCase> of(PlanRow row) {
        var parameters = new HashMap<String, Object>(access.parameters());
        parameters.put("row", row.id());
        return jdbc.sql("select c.number, c.title, c.state from app.plan_row_case n"
                        + " join app.case_file c on c.number = n.case_number where n.row_id = :row and "
                        + CaseAccess.VISIBLE + " order by c.number")
                .params(parameters)
                .query(NamedCase.class)
                .list();
    }

    /**
     * Counts the case for the row; a second time changes nothing.
     *
     * @throws Refusal 403 for others than the unit whose plan it is and the control office, 404 for a case that the person
     *     may not see, 409 for a row without a lifecycle, a case of another type or a
     *     restricted one, which others must not learn of
     */
    public void link(String number, String rowNumber, String caseNumber) {
        var row = plans.requireRow(number, rowNumber);
        if (!plans.mayFollow(number)) {
            throw Refusal.forbidden("plan.refusal.draft");
        }
        var file = files.require(caseNumber);
        if (file.type() != row.lifecycle()) {
            throw Refusal.conflict("plan.refusal.case-type", caseNumber, rowNumber);
        }
        if (file.restricted()) {
            throw Refusal.conflict("plan.refusal.case-restricted", caseNumber);
        }
        var added = jdbc.sql("insert into app.plan_row_case (row_id, case_number) values (?, ?) on conflict do nothing")
                .params(row.id(), caseNumber)
                .update();
        if (added == 1) {
            files.link(caseNumber, number, "plan.link.row");
            files.record(
                    number,
                    Fact.of("plan.timeline.case-linked")
                            .with("case", caseNumber)
                            .with("row", rowNumber));
        }
    }
}
