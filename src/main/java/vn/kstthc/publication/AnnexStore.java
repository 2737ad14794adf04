package vn.kstthc.publication;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the annexes of publication cases. */
@Repository
class AnnexStore {

    private final JdbcClient jdbc;

    AnnexStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PublicationProcedure> of(String number) {
        return jdbc.sql("select * from app.publication_procedure where case_number = ? order by position")
                .param(number)
                .query((row, i) -> new PublicationProcedure(
                        row.getInt("position"),
                        row.getString("code"),
                        ProcedureChangeKind.valueOf(row.getString("kind")),
                        ProcedureStore.content(row)))
                .list();
    }

    void replace(String number, List<PublicationProcedure> rows) {
        jdbc.sql("delete from app.publication_procedure where case_number = ?")
                .param(number)
                .update();
        rows.forEach(row -> insert(number, row));
    }

    private void insert(String number, PublicationProcedure row) {
        var content = row.content();
        jdbc.sql(
                        """
                insert into app.publication_procedure (case_number, position, code, kind, name, field, level, components,
                                                       fees, processing_time, place, legal_bases)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        number,
                        row.position(),
                        row.code(),
                        row.kind().name(),
                        content.name(),
                        content.field(),
                        content.level().map(Enum::name).orElse(null),
                        content.components().toArray(String[]::new),
                        content.fees(),
                        content.processingTime(),
                        content.place(),
                        content.legalBases().toArray(String[]::new))
                .update();
    }

    /** The code that the national database gave. */
    void code(String number, int position, String code) {
        jdbc.sql("update app.publication_procedure set code = ? where case_number = ? and position = ?")
                .params(code, number, position)
                .update();
    }
}
