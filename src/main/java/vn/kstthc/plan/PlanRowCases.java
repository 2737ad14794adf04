package vn.kstthc.plan;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.shared.Refusal;

/** Cases named as work of a row, because its units or the year alone do not tell that they are. */
@Service
@Transactional
public class PlanRowCases {

    private final Plans plans;
    private final CaseFiles files;
    private final JdbcClient jdbc;

    PlanRowCases(Plans plans, CaseFiles files, JdbcClient jdbc) {
        this.plans = plans;
        this.files = files;
        this.jdbc = jdbc;
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
