package vn.kstthc.plan;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.shared.Zones;

/** How far the rows are that are lifecycles: from the cases of that type that their units led in the year of the plan. */
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

    /** By row, for rows with a lifecycle; restricted cases do not count. */
    public Map<UUID, Progress> of(Plan plan, List<PlanRow> rows) {
        var counted = counted(plan.year());
        var progress = new HashMap<UUID, Progress>();
        for (var row : rows) {
            if (row.lifecycle() != null) {
                progress.put(row.id(), progress(row, counted, LocalDate.of(plan.year(), 12, 31)));
            }
        }
        return progress;
    }

    private Progress progress(PlanRow row, List<Counted> counted, LocalDate day) {
        var units = new ArrayList<String>();
        leads.of(row, day).forEach(found -> {
            units.add(found.unit());
            units.addAll(found.joint());
        });
        var mine = counted.stream()
                .filter(found -> found.type() == row.lifecycle())
                .filter(found -> row.leadsLater() || units.contains(found.unit()))
                .toList();
        return new Progress(
                mine.stream().mapToInt(Counted::cases).sum(),
                mine.stream().mapToInt(Counted::closed).sum());
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
                .params(
                        Timestamp.from(Zones.startOf(LocalDate.of(year, 1, 1))),
                        Timestamp.from(Zones.startOf(LocalDate.of(year + 1, 1, 1))))
                .query(Counted.class)
                .list();
    }
}
