package vn.kstthc.plan;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * A query for obligations in SQL. The board counts by it and the list behind a cell shows by it, so that they agree.
 *
 * @param from the obligations {@code o} and their plan {@code p}
 */
record ObligationSelection(String from, Map<String, Object> parameters) {

    /** A sheet counts to the quarter that it tells of, a task to that of its date, or to the nearest of the plan's year. */
    static final String QUARTER =
            "extract(quarter from least(greatest(case when o.row_id is null then o.from_on else o.due_on end,"
                    + " make_date(p.year, 1, 1)), make_date(p.year, 12, 31)))::int";

    /** Open after its date, or done after it. */
    static final String LATE =
            "o.due_on < case o.state when 'OPEN' then :today when 'CANCELLED' then o.due_on else o.done_on end";

    static ObligationSelection of(ObligationQuery query, LocalDate today) {
        var parameters = new HashMap<String, Object>(Map.of(
                "plan",
                query.plan(),
                "today",
                Date.valueOf(today),
                "states",
                query.states().stream().map(Enum::name).toArray(String[]::new)));
        var sql = new StringBuilder(
                " from app.obligation o join app.plan p on p.number = o.plan where o.plan = :plan and o.state = any(:states)");
        query.unit().ifPresent(unit -> {
            sql.append(" and (o.unit = :unit or :unit = any(o.joint_units))");
            parameters.put("unit", unit);
        });
        query.row().ifPresent(row -> {
            if (row.equals(ObligationQuery.SHEET)) {
                sql.append(" and o.row_id is null");
            } else {
                sql.append(
                        " and o.row_id = (select r.id from app.plan_row r where r.plan = :plan and r.number = :row)");
                parameters.put("row", row);
            }
        });
        query.quarter().ifPresent(quarter -> {
            sql.append(" and " + QUARTER + " = :quarter");
            parameters.put("quarter", quarter);
        });
        if (query.lateOnly()) {
            sql.append(" and " + LATE);
        }
        return new ObligationSelection(sql.toString(), Map.copyOf(parameters));
    }
}
