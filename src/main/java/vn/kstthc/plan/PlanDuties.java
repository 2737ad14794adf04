package vn.kstthc.plan;

import java.sql.Date;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseAccess;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.shared.Zones;

/** What the running plans want of the reader: what his units owe, and what waits for his acceptance. */
@Service
@Transactional(readOnly = true)
public class PlanDuties {

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final Acceptance acceptance;
    private final CurrentStaff current;
    private final Clock clock;

    PlanDuties(JdbcClient jdbc, CaseAccess access, Acceptance acceptance, CurrentStaff current, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.acceptance = acceptance;
        this.current = current;
        this.clock = clock;
    }

    /**
     * One unit of the reader in one plan.
     *
     * @param unit null where none of his units owes anything now
     */
    public record Duty(String plan, String title, @Nullable String unit, int open, int late) {}

    /** What the reader's units owe by plans that are signed; besides, the plan of this year that others follow from. */
    public List<Duty> ofReader() {
        var today = Zones.dateOf(clock.instant());
        var parameters = new HashMap<String, Object>(access.parameters());
        parameters.put("units", current.units().toArray(String[]::new));
        parameters.put("today", Date.valueOf(today));
        parameters.put("year", today.getYear());
        return jdbc.sql(
                        """
                        select p.number as plan, p.title, o.mine as unit, count(o.case_number)::int as open,
                               count(o.case_number) filter (where o.due_on < :today)::int as late
                          from app.plan p
                          join app.case_file c on c.number = p.number
                          left join (select m.mine, d.* from unnest(:units) as m (mine)
                                       join app.obligation d on m.mine = d.unit or m.mine = any(d.joint_units)) o
                            on o.plan = p.number and o.state = 'OPEN'
                         where p.state = 'APPROVED' and (o.plan is not null or p.parent is null and p.year = :year) and
                        """
                                + CaseAccess.VISIBLE
                                + " group by p.number, p.title, p.year, o.mine order by p.year desc, p.number, o.mine")
                .params(parameters)
                .query(Duty.class)
                .list();
    }

    /** How many results wait for the reader to accept them. */
    public long toAccept() {
        return acceptance.waiting(Optional.empty(), 0, 1).totalElements();
    }
}
