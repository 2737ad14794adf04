package vn.kstthc.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kstthc.unitwork.Authority;

/** Rows of decisions on options. */
@Repository
class ReviewDecisionStore {

    private final JdbcClient jdbc;

    ReviewDecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String number) {
        jdbc.sql("insert into app.review_decision (case_number) values (?) on conflict do nothing")
                .param(number)
                .update();
    }

    Optional<ReviewDecision> find(String number) {
        return jdbc.sql("select * from app.review_decision where case_number = ?")
                .param(number)
                .query(ReviewDecision.class)
                .optional();
    }

    void drafted(String number, String assessment, String recommendation) {
        update("assessment = ?, recommendation = ?", number, assessment, recommendation);
    }

    void reported(String number, String letter, LocalDate on) {
        update("report_number = ?, report_signed_on = ?", number, letter, on);
    }

    void returned(String number, String remark) {
        update("return_remark = ?", number, remark);
    }

    void signed(String number, String decision, String signer, Authority authority, LocalDate on) {
        update("number = ?, signer = ?, authority = ?, signed_on = ?", number, decision, signer, authority.name(), on);
    }

    private void update(String assignments, String number, Object... values) {
        var params = Arrays.copyOf(values, values.length + 1);
        params[values.length] = number;
        jdbc.sql("update app.review_decision set " + assignments + " where case_number = ?")
                .params(params)
                .update();
    }
}
