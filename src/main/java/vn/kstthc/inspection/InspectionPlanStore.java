package vn.kstthc.inspection;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Inspection plans and their items. */
@Repository
class InspectionPlanStore {

    private final JdbcClient jdbc;

    InspectionPlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String number, int year) {
        jdbc.sql("insert into app.inspection_plan (number, year) values (?, ?)")
                .params(number, year)
                .update();
    }

    Optional<InspectionPlan> find(String number) {
        return jdbc.sql("select * from app.inspection_plan where number = ?")
                .param(number)
                .query(InspectionPlan.class)
                .optional();
    }

    List<InspectionPlan> all() {
        return jdbc.sql("select * from app.inspection_plan order by year desc, number desc")
                .query(InspectionPlan.class)
                .list();
    }

    void summary(String number, String summary) {
        jdbc.sql("update app.inspection_plan set summary = ? where number = ?")
                .params(summary, number)
                .update();
    }

    void sign(String number, String symbol, String signer, LocalDate on) {
        jdbc.sql("update app.inspection_plan set symbol = ?, signer = ?, signed_on = ? where number = ?")
                .params(symbol, signer, Date.valueOf(on), number)
                .update();
    }

    List<PlanItem> items(String plan) {
        return jdbc.sql("select * from app.inspection_plan_item where plan = ? order by position")
                .param(plan)
                .query(InspectionPlanStore::item)
                .list();
    }

    void replaceItems(String plan, List<NewPlanItem> items) {
        jdbc.sql("delete from app.inspection_plan_item where plan = ?")
                .param(plan)
                .update();
        for (var i = 0; i < items.size(); i++) {
            insert(plan, i + 1, items.get(i));
        }
    }

    private void insert(String plan, int position, NewPlanItem item) {
        jdbc.sql(
                        """
                        insert into app.inspection_plan_item (id, plan, position, kind, units, scope, visit_from, visit_to)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        plan,
                        position,
                        Objects.requireNonNull(item.kind()).name(),
                        item.units().toArray(String[]::new),
                        RoundStore.names(item.scope()),
                        Date.valueOf(Objects.requireNonNull(item.visitFrom())),
                        Date.valueOf(Objects.requireNonNull(item.visitTo())))
                .update();
    }

    /** Items of signed plans that wait for their round; another node skips what is being taken here. */
    List<PlanItem> waiting() {
        return jdbc.sql(
                        """
                        select i.* from app.inspection_plan_item i join app.inspection_plan p on p.number = i.plan
                        where i.round is null and p.signed_on is not null
                        order by i.visit_from, i.plan, i.position for update of i skip locked
                        """)
                .query(InspectionPlanStore::item)
                .list();
    }

    void opened(UUID item, String round) {
        jdbc.sql("update app.inspection_plan_item set round = ? where id = ?")
                .params(round, item)
                .update();
    }

    private static PlanItem item(ResultSet row, int index) throws SQLException {
        return new PlanItem(
                row.getObject("id", UUID.class),
                row.getString("plan"),
                row.getInt("position"),
                InspectionKind.valueOf(row.getString("kind")),
                List.of((String[]) row.getArray("units").getArray()),
                RoundStore.scopes(row),
                row.getObject("visit_from", LocalDate.class),
                row.getObject("visit_to", LocalDate.class),
                row.getString("round"));
    }
}
