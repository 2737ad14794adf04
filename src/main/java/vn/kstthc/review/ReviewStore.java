package vn.kstthc.review;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of the reviews of units. */
@Repository
class ReviewStore {

    private final JdbcClient jdbc;

    ReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String number, NewReview opening, int year, @Nullable String yearCase) {
        jdbc.sql(
                        """
                insert into app.review (case_number, year, year_case, theme, lead_unit, independent)
                values (:number, :year, :yearCase, :theme, :unit, :independent)""")
                .param("number", number)
                .param("year", year)
                .param("yearCase", yearCase, Types.VARCHAR)
                .param("theme", Objects.requireNonNull(opening.theme()).name())
                .param("unit", opening.leadUnit())
                .param("independent", opening.independent())
                .update();
    }

    Optional<Review> find(String number) {
        return jdbc.sql("select * from app.review where case_number = ?")
                .param(number)
                .query(Review.class)
                .optional();
    }

    List<Review> ofYearCase(String yearCase) {
        return jdbc.sql("select * from app.review where year_case = ? order by case_number")
                .param(yearCase)
                .query(Review.class)
                .list();
    }

    void drafted(String number, String conclusion) {
        update("conclusion = ?", number, conclusion);
    }

    void reported(String number, String letter, LocalDate on) {
        update("report_number = ?, report_signed_on = ?", number, letter, on);
    }

    void checked(String number, Quality quality, String opinion) {
        update("quality = ?, opinion = ?", number, quality.name(), opinion);
    }

    void returned(String number) {
        update("returns = returns + 1", number);
    }

    void led(String number, boolean kept, String reason, String leader) {
        update("leader_kept = ?, leader_reason = ?, leader = ?", number, kept, reason, leader);
    }

    void independent(String number, String findings, String proposals) {
        update("findings = ?, proposals = ?", number, findings, proposals);
    }

    void ready(String number) {
        update("ready = true", number);
    }

    void decided(String number, String by) {
        update("decided_by = ?", number, by);
    }

    private void update(String assignments, String number, Object... values) {
        var params = Arrays.copyOf(values, values.length + 1);
        params[values.length] = number;
        jdbc.sql("update app.review set " + assignments + " where case_number = ?")
                .params(params)
                .update();
    }
}
