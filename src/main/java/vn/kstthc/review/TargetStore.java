package vn.kstthc.review;

import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of the targets of reviews. */
@Repository
class TargetStore {

    private final JdbcClient jdbc;

    TargetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a target; returns its id. */
    String insert(String number, int position, NewTarget target) {
        var id = number + "/" + position;
        jdbc.sql(
                        """
                insert into app.review_target (id, case_number, position, kind, code, name, target_percent, field)
                values (:id, :number, :position, :kind, :code, :name, :percent, :field)""")
                .param("id", id)
                .param("number", number)
                .param("position", position)
                .param("kind", Objects.requireNonNull(target.kind()).name())
                .param("code", target.code().strip())
                .param("name", target.name().strip())
                .param("percent", target.percent())
                .param("field", target.field(), Types.VARCHAR)
                .update();
        return id;
    }

    Optional<ReviewTarget> find(String id) {
        return jdbc.sql("select * from app.review_target where id = ?")
                .param(id)
                .query(ReviewTarget.class)
                .optional();
    }

    List<ReviewTarget> of(String number) {
        return jdbc.sql("select * from app.review_target where case_number = ? order by position")
                .param(number)
                .query(ReviewTarget.class)
                .list();
    }

    void form(String id, FormA form) {
        jdbc.sql(
                        """
                update app.review_target
                   set field = :field, necessity = :necessity, reasonableness = :reasonableness, legality = :legality,
                       option = :option, content = :content, reason = :reason, legal_days = :legalDays,
                       current_days = :currentDays, after_days = :afterDays, way = :way, execute_by = :executeBy
                 where id = :id""")
                .param("field", form.field(), Types.VARCHAR)
                .param("necessity", form.necessity())
                .param("reasonableness", form.reasonableness())
                .param("legality", form.legality())
                .param("option", name(form.option()), Types.VARCHAR)
                .param("content", form.content())
                .param("reason", form.reason())
                .param("legalDays", form.legalDays(), Types.NUMERIC)
                .param("currentDays", form.currentDays(), Types.NUMERIC)
                .param("afterDays", form.afterDays(), Types.NUMERIC)
                .param("way", name(form.way()), Types.VARCHAR)
                .param("executeBy", form.executeBy(), Types.DATE)
                .param("id", id)
                .update();
    }

    void followed(String id, String followCase, Set<String> inForce) {
        jdbc.sql("update app.review_target set follow_case = ?, follow_outcomes = ? where id = ?")
                .params(followCase, inForce.toArray(String[]::new), id)
                .update();
    }

    /** Whether the case that carries the option out put it into force by ending like this. */
    boolean putsInForce(String id, String outcome) {
        return jdbc.sql("select ? = any(follow_outcomes) from app.review_target where id = ?")
                .params(outcome, id)
                .query(Boolean.class)
                .single();
    }

    void proposalDrafted(String id, String addressee, String content) {
        jdbc.sql("update app.review_target set addressee = ?, proposal = ? where id = ?")
                .params(addressee, content, id)
                .update();
    }

    void proposed(String id, String number) {
        jdbc.sql("update app.review_target set proposal_number = ? where id = ?")
                .params(number, id)
                .update();
    }

    void outcome(String id, ExecutionOutcome outcome) {
        jdbc.sql(
                        """
                update app.review_target set result = :result, document = :document, in_force_on = :on, realised_days = :days
                 where id = :id""")
                .param("result", outcome.result().name())
                .param("document", outcome.document().orElse(null), Types.VARCHAR)
                .param("on", outcome.inForceOn().orElse(null), Types.DATE)
                .param("days", outcome.days().orElse(null), Types.NUMERIC)
                .param("id", id)
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
