package vn.kstthc.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Comments of signed opinions, and those of the one being drafted. */
@Repository
class CommentStore {

    private static final String SELECT =
            "select id, case_number, position, text, answer, answer_text from app.assessment_comment";

    private final JdbcClient jdbc;

    CommentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces the comments of the draft, numbered after those already sent. */
    void draft(String caseNumber, List<String> texts) {
        jdbc.sql("delete from app.assessment_comment where case_number = ? and not sent")
                .param(caseNumber)
                .update();
        var position = of(caseNumber, true).size();
        for (var text : texts) {
            jdbc.sql("insert into app.assessment_comment (case_number, position, text, sent) values (?, ?, ?, false)")
                    .params(caseNumber, ++position, text)
                    .update();
        }
    }

    void send(String caseNumber) {
        jdbc.sql("update app.assessment_comment set sent = true where case_number = ?")
                .param(caseNumber)
                .update();
    }

    List<Comment> of(String caseNumber, boolean sent) {
        return jdbc.sql(SELECT + " where case_number = ? and sent = ? order by position")
                .params(caseNumber, sent)
                .query((row, i) -> comment(row))
                .list();
    }

    /** False when the case has no such comment. */
    boolean answer(String caseNumber, long id, CommentAnswer answer, String text, String by, Instant at) {
        return jdbc.sql(
                                """
                                update app.assessment_comment
                                set answer = ?, answer_text = ?, answered_by = ?, answered_at = ?
                                where case_number = ? and id = ? and sent
                                """)
                        .params(answer.name(), text, by, Timestamp.from(at), caseNumber, id)
                        .update()
                == 1;
    }

    private static Comment comment(ResultSet row) throws SQLException {
        return new Comment(
                row.getLong("id"),
                row.getString("case_number"),
                row.getInt("position"),
                row.getString("text"),
                Optional.ofNullable(row.getString("answer")).map(CommentAnswer::valueOf),
                Objects.toString(row.getString("answer_text"), ""));
    }
}
