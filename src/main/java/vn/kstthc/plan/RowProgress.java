package vn.kstthc.plan;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.shared.Zones;

/**
 * How far the rows are that are lifecycles: from the cases of that type that their units led in the year of the plan, and
 * those that people named.
 */
@Component
@Transactional(readOnly = true)
public class RowProgress {

    private final JdbcClient jdbc;
    private final RowLeads leads;

    RowProgress(JdbcClient jdbc, RowLeads leads) {
        this.jdbc = jdbc;
        this.leads = leads;
    }

    /** Cases of the units of a row: all, and closed ones. */
    public record Progress(int cases, int closed) {}

    private record Counted(CaseType type, String unit, int cases, int closed) {}

    private record Named(UUID rowId, String unit, boolean inYear, boolean closed) {}

    /** By row, for rows with a lifecycle; restricted cases do not count. */
    public Map<UUID, Progress> of(Plan plan, List<PlanRow> rows) {
        var counted = counted(plan.year());
        var named = named(plan);
        var progress = new HashMap<UUID, Progress>();
        for (var row : rows) {
            if (row.lifecycle() != null) {
                progress.put(row.id(), progress(row, counted, named, LocalDate.of(plan.year(), 12, 31)));
            }
        }
        return progress;
    }

    private Progress progress(PlanRow row, List<Counted> counted, List<Named> named, LocalDate day) {
        var units = new HashSet<String>();
        leads.of(row, day).forEach(found -> {
            units.add(found.unit());
            units.addAll(found.joint());
        });
        var mine = counted.stream()
                .filter(found -> found.type() == row.lifecycle())
                .filter(found -> row.leadsLater() || units.contains(found.unit()))
                .toList();
        var besides = named.stream()
                .filter(found -> found.rowId().equals(row.id()))
                .filter(found -> !found.inYear() || !row.leadsLater() && !units.contains(found.unit()))
                .toList();
        return new Progress(
                mine.stream().mapToInt(Counted::cases).sum() + besides.size(),
                mine.stream().mapToInt(Counted::closed).sum()
                        + (int) besides.stream().filter(Named::closed).count());
    }

    private List<Named> named(Plan plan) {
        return jdbc.sql(
                        """
                        select n.row_id, c.lead_unit as unit, c.opened_at >= ? and c.opened_at < ? as in_year,
                               c.state = 'CLOSED' as closed
                          from app.plan_row_case n
                          join app.plan_row r on r.id = n.row_id
                          join app.case_file c on c.number = n.case_number
                         where r.plan = ? and c.type = r.lifecycle and not c.restricted
                        """)
                .params(begin(plan.year()), begin(plan.year() + 1), plan.number())
                .query(Named.class)
                .list();
    }

    private List<Counted> counted(int year) {
        return jdbc.sql(
                        """
                        select type, lead_unit as unit, count(*)::int as cases,
                               count(*) filter (where state = 'CLOSED')::int as closed
                          from app.case_file
                         where type <> 'PLAN' and type <> 'PLAN_TASK' and not restricted
                           and opened_at >= ? and opened_at < ?
                         group by type, lead_unit
                        """)
                .params(begin(year), begin(year + 1))
                .query(Counted.class)
                .list();
    }

    private static Timestamp begin(int year) {
        return Timestamp.from(Zones.startOf(LocalDate.of(year, 1, 1)));
    }
}
