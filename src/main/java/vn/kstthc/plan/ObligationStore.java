package vn.kstthc.plan;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kstthc.shared.Page;

/** The rows of obligations. */
@Repository
class ObligationStore {

    private final JdbcClient jdbc;

    ObligationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String number, NewObligation obligation, LocalDate due) {
        jdbc.sql(
                        """
                        insert into app.obligation (case_number, plan, row_id, kind, unit, joint_units, period, from_on, due_on, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')
                        """)
                .params(
                        number,
                        obligation.plan(),
                        obligation.rowId(),
                        obligation.kind().name(),
                        obligation.unit(),
                        obligation.jointUnits().toArray(String[]::new),
                        obligation.period(),
                        Date.valueOf(obligation.from()),
                        Date.valueOf(due))
                .update();
    }

    /** Whether the unit was given this duty for this period before, or what is done once by this day. */
    boolean exists(NewObligation obligation) {
        return jdbc.sql(
                        """
                        select exists (select 1 from app.obligation where plan = :plan and row_id is not distinct from :row
                            and unit = :unit and (period = :period
                                or kind = 'ONE_OFF' and kind = :kind and due_on = :due))
                        """)
                .param("plan", obligation.plan())
                .param("row", obligation.rowId(), Types.OTHER)
                .param("unit", obligation.unit())
                .param("period", obligation.period())
                .param("kind", obligation.kind().name())
                .param("due", Date.valueOf(obligation.due()))
                .query(Boolean.class)
                .single();
    }

    Optional<Obligation> find(String number) {
        return jdbc.sql("select * from app.obligation where case_number = ?")
                .param(number)
                .query((row, i) -> obligation(row))
                .optional();
    }

    /** One page, the earliest due first; the caller has checked that the plan may be seen. */
    Page<Obligation> page(ObligationQuery query, LocalDate today) {
        var selection = ObligationSelection.of(query, today);
        var total = jdbc.sql("select count(*)" + selection.from())
                .params(selection.parameters())
                .query(Long.class)
                .single();
        var rows = jdbc.sql("select o.*" + selection.from()
                        + " order by o.due_on, o.case_number limit :limit offset :offset")
                .params(selection.parameters())
                .param("limit", query.size())
                .param("offset", (long) query.page() * query.size())
                .query((row, i) -> obligation(row))
                .list();
        return new Page<>(rows, query.size(), query.page(), total);
    }

    List<Obligation> ofRow(UUID row) {
        return jdbc.sql("select * from app.obligation where row_id = ? order by due_on, case_number")
                .param(row)
                .query((set, i) -> obligation(set))
                .list();
    }

    /** The units that owe or owed something by the plan, alone or together with others. */
    List<String> units(String plan) {
        return jdbc.sql(
                        """
                        select distinct u.unit from app.obligation o cross join unnest(o.unit || o.joint_units) as u (unit)
                         where plan = ? and state <> 'CANCELLED' order by u.unit
                        """)
                .param(plan)
                .query(String.class)
                .list();
    }

    /** Everything that is not submitted, the earliest due first. */
    List<Obligation> open(String plan) {
        return jdbc.sql("select * from app.obligation where plan = ? and state = 'OPEN' order by due_on, case_number")
                .param(plan)
                .query((set, i) -> obligation(set))
                .list();
    }

    /** Sheets of the unit that are open. */
    List<Obligation> openSheets(String plan, String unit) {
        return jdbc.sql(
                        "select * from app.obligation where plan = ? and unit = ? and row_id is null and state = 'OPEN'")
                .params(plan, unit)
                .query((set, i) -> obligation(set))
                .list();
    }

    /** What each unit has to do by the plan, and how much of it is late already. */
    List<OpenDuties> openByUnit(String plan, LocalDate today) {
        return jdbc.sql(
                        """
                        select unit, count(*)::int as duties, count(*) filter (where due_on < ?)::int as late
                          from app.obligation where plan = ? and state = 'OPEN' group by unit order by unit
                        """)
                .params(Date.valueOf(today), plan)
                .query(OpenDuties.class)
                .list();
    }

    void drafted(String number, LocalDate doneOn, String result, String evidence) {
        jdbc.sql("update app.obligation set done_on = ?, result = ?, evidence = ? where case_number = ?")
                .params(Date.valueOf(doneOn), result, evidence, number)
                .update();
    }

    void submitted(String number) {
        jdbc.sql("update app.obligation set state = 'SUBMITTED', remark = null where case_number = ?")
                .param(number)
                .update();
    }

    void accepted(String number, LocalDate on, @Nullable String by) {
        jdbc.sql("update app.obligation set state = 'DONE', accepted_on = ?, accepted_by = ? where case_number = ?")
                .params(Date.valueOf(on), by, number)
                .update();
    }

    /** Over without anybody else having to agree. */
    void done(String number) {
        jdbc.sql("update app.obligation set state = 'DONE' where case_number = ?")
                .param(number)
                .update();
    }

    void returned(String number, String remark) {
        jdbc.sql(
                        """
                        update app.obligation set state = 'OPEN', done_on = null, returns = returns + 1, remark = ?
                        where case_number = ?
                        """)
                .params(remark, number)
                .update();
    }

    void cancelled(String number) {
        jdbc.sql("update app.obligation set state = 'CANCELLED' where case_number = ?")
                .param(number)
                .update();
    }

    void moved(String number, String period, LocalDate due) {
        jdbc.sql("update app.obligation set period = ?, due_on = ? where case_number = ?")
                .params(period, Date.valueOf(due), number)
                .update();
    }

    void handedOver(String number, String unit) {
        jdbc.sql("update app.obligation set unit = ? where case_number = ?")
                .params(unit, number)
                .update();
    }

    private static Obligation obligation(ResultSet row) throws SQLException {
        return new Obligation(
                row.getString("case_number"),
                row.getString("plan"),
                row.getObject("row_id", UUID.class),
                ObligationKind.valueOf(row.getString("kind")),
                row.getString("unit"),
                PlanRowStore.texts(row.getArray("joint_units")),
                row.getString("period"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                ObligationState.valueOf(row.getString("state")),
                row.getObject("done_on", LocalDate.class),
                row.getString("result"),
                row.getString("evidence"),
                row.getInt("returns"),
                row.getString("remark"),
                row.getObject("accepted_on", LocalDate.class),
                row.getString("accepted_by"),
                row.getBoolean("sampled"));
    }
}
