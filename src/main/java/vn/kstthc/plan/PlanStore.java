package vn.kstthc.plan;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of plans. */
@Repository
class PlanStore {

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String number, NewPlan plan) {
        jdbc.sql(
                        """
                        insert into app.plan (number, year, title, unit, authority, parent, parent_row, state)
                        values (?, ?, ?, ?, ?, ?, ?, 'DRAFT')
                        """)
                .params(
                        number,
                        plan.year(),
                        plan.title(),
                        plan.unit(),
                        plan.authority().name(),
                        plan.parent(),
                        plan.parentRow())
                .update();
    }

    Optional<Plan> find(String number) {
        return jdbc.sql("select * from app.plan where number = ?")
                .param(number)
                .query(Plan.class)
                .optional();
    }

    /** Keeps others from changing the plan until the transaction ends. */
    void lock(String number) {
        jdbc.sql("select number from app.plan where number = ? for update")
                .param(number)
                .query(String.class)
                .single();
    }

    List<Plan> children(String number) {
        return jdbc.sql("select * from app.plan where parent = ? order by number")
                .param(number)
                .query(Plan.class)
                .list();
    }

    /** Plans that run: what a tick looks at. */
    List<Plan> approved(int year) {
        return jdbc.sql("select * from app.plan where state = 'APPROVED' and year = ? order by number")
                .param(year)
                .query(Plan.class)
                .list();
    }

    void state(String number, PlanState state) {
        jdbc.sql("update app.plan set state = ? where number = ?")
                .params(state.name(), number)
                .update();
    }

    void remark(String number, String remark) {
        jdbc.sql("update app.plan set remark = ? where number = ?")
                .params(remark, number)
                .update();
    }

    void summary(String number, String summary) {
        jdbc.sql("update app.plan set summary = ? where number = ?")
                .params(summary, number)
                .update();
    }

    void approve(String number, String decision, String signer, LocalDate on) {
        jdbc.sql(
                        "update app.plan set state = 'APPROVED', decision = nullif(?, ''), signer = ?, approved_on = ? where number = ?")
                .params(decision, signer, Date.valueOf(on), number)
                .update();
    }
}
