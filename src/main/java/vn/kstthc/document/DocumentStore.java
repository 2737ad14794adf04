package vn.kstthc.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of stored files: metadata apart from content, so that lists never touch the bytes. */
@Repository
class DocumentStore {

    private static final String COLUMNS =
            """
            select id, case_number, kind, title, file_name, media_type, version, size, sha256, sensitive,
                   stored_by, stored_at
              from app.document
            """;

    private final JdbcClient jdbc;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next version within (case, kind, title); writers of the same title wait for each other until commit. */
    int nextVersion(String caseNumber, String kind, String title) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 7))")
                .param(String.join("\n", caseNumber, kind, title))
                .query((rs, n) -> true)
                .single();
        return jdbc.sql(
                        "select coalesce(max(version), 0) + 1 from app.document where case_number = ? and kind = ? and title = ?")
                .params(caseNumber, kind, title)
                .query(Integer.class)
                .single();
    }

    void insert(StoredDocument d, byte[] content) {
        jdbc.sql(
                        """
                insert into app.document (id, case_number, kind, title, file_name, media_type, version, size, sha256,
                                          sensitive, stored_by, stored_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        d.id(),
                        d.caseNumber(),
                        d.kind(),
                        d.title(),
                        d.fileName(),
                        d.mediaType(),
                        d.version(),
                        d.size(),
                        d.sha256(),
                        d.sensitive(),
                        d.storedBy(),
                        d.storedAt().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into app.document_content (document_id, content) values (?, ?)")
                .params(d.id(), content)
                .update();
    }

    /** Newest first. */
    List<StoredDocument> of(String caseNumber) {
        return jdbc.sql(COLUMNS + " where case_number = ? order by stored_at desc, title, version desc")
                .param(caseNumber)
                .query(DocumentStore::map)
                .list();
    }

    Optional<StoredDocument> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = ?")
                .param(id)
                .query(DocumentStore::map)
                .optional();
    }

    byte[] content(UUID id) {
        return jdbc.sql("select content from app.document_content where document_id = ?")
                .param(id)
                .query((rs, n) -> rs.getBytes(1))
                .single();
    }

    private static StoredDocument map(ResultSet rs, int row) throws SQLException {
        return new StoredDocument(
                rs.getObject("id", UUID.class),
                rs.getString("case_number"),
                rs.getString("kind"),
                rs.getString("title"),
                rs.getString("file_name"),
                rs.getString("media_type"),
                rs.getInt("version"),
                rs.getLong("size"),
                rs.getString("sha256"),
                rs.getBoolean("sensitive"),
                rs.getString("stored_by"),
                rs.getTimestamp("stored_at").toInstant());
    }
}
