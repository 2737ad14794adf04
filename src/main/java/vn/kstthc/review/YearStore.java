package vn.kstthc.review;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kstthc.unitwork.Authority;

/** Rows of the year: plan, registrations, items. */
@Repository
class YearStore {

    private final JdbcClient jdbc;

    YearStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String number, int year, String purpose, LocalDate resultsDue, LocalDate consolidationDue) {
        jdbc.sql(
                        """
                insert into app.review_year (case_number, year, purpose, results_due, consolidation_due)
                values (?, ?, ?, ?, ?)""")
                .params(number, year, purpose, resultsDue, consolidationDue)
                .update();
    }

    Optional<ReviewYear> find(String number) {
        return jdbc.sql("select * from app.review_year where case_number = ?")
                .param(number)
                .query(ReviewYear.class)
                .optional();
    }

    Optional<String> caseOf(int year) {
        return jdbc.sql("select case_number from app.review_year where year = ?")
                .param(year)
                .query(String.class)
                .optional();
    }

    void planDrafted(String number, String purpose, String duties) {
        update("purpose = ?, duties = ?", number, purpose, duties);
    }

    void returned(String number, String remark) {
        update("return_remark = ?", number, remark);
    }

    void planSigned(String number, String plan, String signer, Authority authority, LocalDate on) {
        update(
                "plan_number = ?, plan_signer = ?, plan_authority = ?, plan_signed_on = ?",
                number,
                plan,
                signer,
                authority.name(),
                on);
    }

    void close(String number) {
        update("closed = true", number);
    }

    private void update(String assignments, String number, Object... values) {
        var params = Arrays.copyOf(values, values.length + 1);
        params[values.length] = number;
        jdbc.sql("update app.review_year set " + assignments + " where case_number = ?")
                .params(params)
                .update();
    }

    void ask(String number, String unit) {
        jdbc.sql("insert into app.review_registration (case_number, unit) values (?, ?)")
                .params(number, unit)
                .update();
    }

    List<Registration> registrations(String number) {
        return jdbc.sql("select * from app.review_registration where case_number = ? order by unit")
                .param(number)
                .query(Registration.class)
                .list();
    }

    void ground(String number, String unit, String ground) {
        jdbc.sql("update app.review_registration set ground = ? where case_number = ? and unit = ?")
                .params(ground, number, unit)
                .update();
    }

    void registered(String number, String unit, String letter, LocalDate on) {
        jdbc.sql("update app.review_registration set number = ?, signed_on = ? where case_number = ? and unit = ?")
                .params(letter, on, number, unit)
                .update();
    }

    void silent(String number, String unit) {
        jdbc.sql("update app.review_registration set silent = true where case_number = ? and unit = ?")
                .params(number, unit)
                .update();
    }

    List<PlanItem> items(String number) {
        return jdbc.sql(
                        """
                select unit, kind, code, name, target_percent, due, independent
                  from app.review_item where case_number = ? order by unit, id""")
                .param(number)
                .query(PlanItem.class)
                .list();
    }

    void replaceItems(String number, List<PlanItem> items) {
        jdbc.sql("delete from app.review_item where case_number = ?")
                .param(number)
                .update();
        items.forEach(item -> insert(number, item));
    }

    void replaceItems(String number, String unit, List<PlanItem> items) {
        jdbc.sql("delete from app.review_item where case_number = ? and unit = ?")
                .params(number, unit)
                .update();
        items.forEach(item -> insert(number, item));
    }

    private void insert(String number, PlanItem item) {
        jdbc.sql(
                        """
                insert into app.review_item (case_number, unit, kind, code, name, target_percent, due, independent)
                values (:number, :unit, :kind, :code, :name, :percent, :due, :independent)""")
                .param("number", number)
                .param("unit", item.unit())
                .param("kind", item.kind().name())
                .param("code", item.code())
                .param("name", item.name())
                .param("percent", item.targetPercent())
                .param("due", item.due(), Types.DATE)
                .param("independent", item.independent())
                .update();
    }
}
