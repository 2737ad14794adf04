package vn.kstthc.organization;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the organization's tables whole: some hundred units and some thousand posts. */
@Component
class DirectoryReader {

    private final JdbcClient jdbc;

    DirectoryReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long version() {
        return jdbc.sql("select version from app.organization_version")
                .query(Long.class)
                .single();
    }

    /** The version is read first: rows newer than it only make the next check load again. */
    Directory read() {
        var version = version();
        return new Directory(
                version, new DirectoryRows(units(), successions(), functions(), groups(), fields(), staff(), posts()));
    }

    private List<Unit> units() {
        return list(
                "select * from app.unit order by code",
                (row, n) -> new Unit(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("short_name"),
                        UnitType.valueOf(row.getString("type")),
                        UnitLevel.valueOf(row.getString("level")),
                        row.getString("parent"),
                        validity(row),
                        row.getString("source")));
    }

    private List<Succession> successions() {
        return list(
                "select * from app.unit_succession order by date, predecessor, successor",
                (row, n) -> new Succession(
                        row.getString("predecessor"),
                        row.getString("successor"),
                        row.getDate("date").toLocalDate(),
                        Succession.Kind.valueOf(row.getString("kind"))));
    }

    private List<FunctionHolding> functions() {
        return list(
                "select * from app.unit_function order by function, valid_from, unit",
                (row, n) -> new FunctionHolding(
                        UnitFunction.valueOf(row.getString("function")),
                        row.getString("unit"),
                        validity(row),
                        row.getString("note")));
    }

    private List<UnitGroup> groups() {
        return list(
                "select * from app.unit_group order by code, valid_from",
                (row, n) -> new UnitGroup(
                        row.getString("code"), row.getString("names"), row.getString("rule"), validity(row)));
    }

    private List<Field> fields() {
        return list(
                "select * from app.field order by name",
                (row, n) -> new Field(row.getString("code"), row.getString("name")));
    }

    private List<Staff> staff() {
        return list(
                "select * from app.staff order by username",
                (row, n) -> new Staff(
                        row.getString("username"),
                        row.getString("full_name"),
                        row.getString("email"),
                        row.getBoolean("demo"),
                        row.getBoolean("enabled")));
    }

    private List<Post> posts() {
        return list(
                "select * from app.post order by username, unit, role, valid_from",
                (row, n) -> new Post(
                        row.getLong("id"),
                        row.getString("username"),
                        row.getString("unit"),
                        Role.valueOf(row.getString("role")),
                        strings(row.getArray("fields")),
                        validity(row)));
    }

    private <T> List<T> list(String sql, RowMapper<T> mapper) {
        return jdbc.sql(sql).query(mapper).list();
    }

    private static Validity validity(ResultSet row) throws SQLException {
        @Nullable Date to = row.getDate("valid_to");
        return new Validity(row.getDate("valid_from").toLocalDate(), to == null ? null : to.toLocalDate());
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
