package vn.kstthc.inspection;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions of each year, and the answers and dossiers of each visit and self-inspection. */
@Repository
class ChecklistStore {

    private static final Comparator<Question> ORDER =
            Comparator.comparing(Question::scope).thenComparing(Question::position);

    private final JdbcClient jdbc;

    ChecklistStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The questions of a year in the order of the law's scope. */
    List<Question> questions(int year) {
        return jdbc
                .sql("select * from app.inspection_question where year = ?")
                .param(year)
                .query(Question.class)
                .list()
                .stream()
                .sorted(ORDER)
                .toList();
    }

    /** The newest year not after this one that has a checklist; the year itself when there is none. */
    int yearFor(int year) {
        return jdbc.sql("select coalesce(max(year), ?) from app.inspection_question where year <= ?")
                .params(year, year)
                .query(Integer.class)
                .single();
    }

    List<Integer> years() {
        return jdbc.sql("select distinct year from app.inspection_question order by year desc")
                .query(Integer.class)
                .list();
    }

    boolean used(int year) {
        return jdbc.sql(
                        """
                        select exists (select 1 from app.inspection_answer a join app.inspection_question q on q.id = a.question
                                       where q.year = ?)
                        """)
                .param(year)
                .query(Boolean.class)
                .single();
    }

    void insert(int year, InspectionScope scope, int position, String text) {
        jdbc.sql("insert into app.inspection_question (id, year, scope, position, text) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), year, scope.name(), position, text)
                .update();
    }

    void clear(int year) {
        jdbc.sql("delete from app.inspection_question where year = ?")
                .param(year)
                .update();
    }

    List<Answer> answers(String caseNumber) {
        return jdbc.sql("select question, answer, note from app.inspection_answer where case_number = ?")
                .param(caseNumber)
                .query(Answer.class)
                .list();
    }

    void answer(String caseNumber, Answer answer) {
        jdbc.sql(
                        """
                        insert into app.inspection_answer (case_number, question, answer, note) values (?, ?, ?, ?)
                        on conflict on constraint pk_inspection_answer
                        do update set answer = excluded.answer, note = excluded.note
                        """)
                .params(caseNumber, answer.question(), answer.answer().name(), answer.note())
                .update();
    }

    List<SampledDossier> dossiers(String caseNumber) {
        return jdbc.sql(
                        "select code, procedure, correct, note from app.inspection_dossier where case_number = ? order by code")
                .param(caseNumber)
                .query(SampledDossier.class)
                .list();
    }

    void replaceDossiers(String caseNumber, List<SampledDossier> dossiers) {
        jdbc.sql("delete from app.inspection_dossier where case_number = ?")
                .param(caseNumber)
                .update();
        dossiers.forEach(dossier -> jdbc.sql("insert into app.inspection_dossier values (?, ?, ?, ?, ?)")
                .params(caseNumber, dossier.code(), dossier.procedure(), dossier.correct(), dossier.note())
                .update());
    }
}
