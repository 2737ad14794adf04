package vn.kstthc.plan;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseAccess;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Role;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** The difficulties that units report in their sheets: the control office sees them together, the leader decides. */
@Service
@Transactional
public class Difficulties {

    public static final int LONGEST_RULING = 2_000;

    private static final int MOST = 500;

    /** What a unit writes is reported when its leader has submitted the sheet. */
    private static final String REPORTED =
            "e.difficulty <> '' and (o.state in ('SUBMITTED', 'DONE') or e.ruling is not null)";

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final CaseFiles files;
    private final Organization organization;
    private final CurrentStaff current;
    private final Clock clock;

    Difficulties(
            JdbcClient jdbc,
            CaseAccess access,
            CaseFiles files,
            Organization organization,
            CurrentStaff current,
            Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.files = files;
        this.organization = organization;
        this.current = current;
        this.clock = clock;
    }

    /** A difficulty, with the leader's decision once there is one. */
    public record Difficulty(
            String caseNumber,
            UUID rowId,
            String plan,
            String rowNumber,
            String content,
            String unit,
            String period,
            String text,
            @Nullable String ruling,
            @Nullable String ruledBy,
            @Nullable LocalDate ruledOn) {}

    /** Those that the reader may see, undecided first, then the newest. */
    @Transactional(readOnly = true)
    public List<Difficulty> visible() {
        var parameters = new HashMap<String, Object>(access.parameters());
        parameters.put("most", MOST);
        return jdbc.sql(
                        """
                        select e.case_number, e.row_id, o.plan, r.number as row_number, r.content, o.unit, o.period,
                               e.difficulty as text, e.ruling, e.ruled_by, e.ruled_on
                          from app.sheet_entry e join app.obligation o on o.case_number = e.case_number
                          join app.plan_row r on r.id = e.row_id join app.case_file c on c.number = e.case_number
                         where
                        """
                                + REPORTED + " and "
                                + CaseAccess.VISIBLE
                                + " order by e.ruled_on is not null, o.due_on desc, r.position, o.unit limit :most")
                .params(parameters)
                .query(Difficulty.class)
                .list();
    }

    /** Whether the current person decides about difficulties: a leader of the province or of the control office. */
    @Transactional(readOnly = true)
    public boolean mayRule() {
        var me = current.username();
        return organization.hasRole(me, organization.committee(), Role.CHAIR, Role.VICE_CHAIR)
                || organization.hasRole(me, organization.holder(UnitFunction.CONTROL_OFFICE), Role.OFFICE_CHIEF);
    }

    /**
     * The leader decides about a difficulty, once.
     *
     * @throws Refusal 403 for others than leaders, 404 for a difficulty that was not reported, 400 by field, 409 when it is
     *     decided already
     */
    public void rule(String caseNumber, UUID rowId, String ruling) {
        if (!mayRule()) {
            throw Refusal.forbidden("plan.refusal.rule");
        }
        if (ruling.isBlank() || ruling.length() > LONGEST_RULING) {
            throw Refusal.invalid(List.of(new FieldProblem("ruling", "plan.problem.ruling", LONGEST_RULING)));
        }
        requireReported(files.require(caseNumber).number(), rowId);
        var ruled = jdbc.sql(
                        """
                        update app.sheet_entry set ruling = ?, ruled_by = ?, ruled_on = ?
                         where case_number = ? and row_id = ? and ruling is null
                        """)
                .params(
                        ruling.strip(),
                        current.username(),
                        Date.valueOf(Zones.dateOf(clock.instant())),
                        caseNumber,
                        rowId)
                .update();
        if (ruled == 0) {
            throw Refusal.conflict("plan.refusal.ruled", caseNumber);
        }
        files.record(caseNumber, Fact.of("plan.timeline.ruled").because(ruling));
    }

    private void requireReported(String caseNumber, UUID rowId) {
        var reported = jdbc.sql("select exists (select 1 from app.sheet_entry e join app.obligation o on"
                        + " o.case_number = e.case_number where e.case_number = ? and e.row_id = ? and " + REPORTED
                        + ")")
                .params(caseNumber, rowId)
                .query(Boolean.class)
                .single();
        if (!reported) {
            throw Refusal.notFound("plan.refusal.no-difficulty", caseNumber);
        }
    }
}
