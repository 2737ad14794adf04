package vn.kstthc.publication;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kstthc.shared.Page;
import vn.kstthc.shared.SearchWords;

/** Reads versions of procedures. */
@Repository
class ProcedureStore {

    static final String SEARCHED = "(coalesce(v.code || ' ', '') || v.name)";
    private static final String SELECT =
            """
            select v.*, (select p.internal from app.procedure p where p.id = v.procedure_id)
              from app.procedure_version v where\s""";

    private static final String VALID = "coalesce(v.valid_to, 'infinity') >= v.valid_from";
    /** The version of the day, or the first one to come; exactly one of each procedure. */
    private static final String OF_THE_DAY =
            """
            (v.valid_from <= :today and coalesce(v.valid_to, 'infinity') >= :today
             or v.valid_from > :today and coalesce(v.valid_to, 'infinity') >= v.valid_from and not exists (
                select 1 from app.procedure_version e where e.procedure_id = v.procedure_id
                   and e.valid_from < v.valid_from and coalesce(e.valid_to, 'infinity') >= e.valid_from))""";

    private static final String STATUS =
            """
            case when v.kind = 'ABOLISHED' and v.valid_from <= :today then 'ENDED'
                 when v.valid_from > :today then 'NEW' else 'IN_FORCE' end""";

    private final JdbcClient jdbc;

    ProcedureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<ProcedureVersion> search(ProcedureQuery query, LocalDate today) {
        var parameters = new HashMap<String, Object>(Map.of("today", today));
        var where = condition(query, parameters);
        var total = jdbc.sql("select count(*) from app.procedure_version v where " + where)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", query.size());
        parameters.put("offset", (long) query.page() * query.size());
        var rows = select(where + " order by " + query.sort().sql() + " limit :limit offset :offset", parameters);
        return new Page<>(rows, query.size(), query.page(), total);
    }

    static String condition(ProcedureQuery query, Map<String, Object> parameters) {
        var sql = new StringBuilder(OF_THE_DAY);
        query.field().ifPresent(field -> {
            sql.append(" and lower(v.field) = lower(:field)");
            parameters.put("field", field);
        });
        query.level().ifPresent(level -> {
            sql.append(" and v.level in (:levels)");
            parameters.put("levels", level.found().stream().map(Enum::name).toList());
        });
        if (query.forEverybody()) {
            sql.append(" and not exists (select 1 from app.procedure p where p.id = v.procedure_id and p.internal)");
        }
        if (!query.statuses().isEmpty()) {
            sql.append(" and ").append(STATUS).append(" in (:statuses)");
            parameters.put("statuses", query.statuses().stream().map(Enum::name).toList());
        }
        query.words().ifPresent(words -> SearchWords.append(sql, SEARCHED, words, parameters));
        return sql.toString();
    }

    Optional<ProcedureVersion> ofTheDay(UUID procedure, LocalDate today) {
        return select("v.procedure_id = :id and " + OF_THE_DAY, Map.of("id", procedure, "today", today)).stream()
                .findFirst();
    }

    Optional<ProcedureVersion> version(UUID id) {
        return select("v.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** The versions of the day, or the first ones to come, of these procedures and of those with one of the names. */
    List<ProcedureVersion> ofTheDay(Collection<UUID> procedures, Collection<String> names, LocalDate day) {
        return select(
                OF_THE_DAY
                        + """
                 and v.procedure_id in (
                    select unnest(:procedures)
                    union all
                    select n.procedure_id from app.procedure_version n
                     where lower(n.name) = any(select lower(x) from unnest(:names) x))""",
                Map.of(
                        "procedures", procedures.toArray(UUID[]::new),
                        "names", names.toArray(String[]::new),
                        "today", day));
    }

    /** The procedures that have, or had, these codes. */
    Map<String, UUID> withCodes(Collection<String> codes) {
        Map<String, UUID> found = new HashMap<>();
        jdbc.sql("select code, procedure_id from app.procedure_version where code = any(?) order by recorded_at")
                .param(codes.toArray(String[]::new))
                .query((row, i) -> found.put(row.getString("code"), row.getObject("procedure_id", UUID.class)))
                .list();
        return found;
    }

    /** Of all versions with this code the procedure of the last one recorded. */
    Optional<UUID> withCode(String code) {
        return jdbc.sql(
                        "select procedure_id from app.procedure_version where code = ? order by recorded_at desc limit 1")
                .param(code)
                .query(UUID.class)
                .optional();
    }

    /** The last to come first. */
    List<ProcedureVersion> history(UUID procedure) {
        return select("v.procedure_id = :id order by v.valid_from desc, v.number desc", Map.of("id", procedure));
    }

    List<ProcedureVersion> ofCase(String caseNumber) {
        return select("v.case_number = :case order by v.kind, lower(v.name), v.id", Map.of("case", caseNumber));
    }

    List<ProcedureVersion> versions(Collection<UUID> ids) {
        return select("v.id = any(:ids)", Map.of("ids", ids.toArray(UUID[]::new)));
    }

    List<String> fields(LocalDate today) {
        return jdbc.sql("select distinct v.field from app.procedure_version v where v.field <> '' and " + VALID
                        + " and coalesce(v.valid_to, 'infinity') >= :today order by v.field")
                .param("today", today)
                .query(String.class)
                .list();
    }

    private List<ProcedureVersion> select(String where, Map<String, ?> parameters) {
        return jdbc.sql(SELECT + where)
                .params(parameters)
                .query((row, i) -> version(row))
                .list();
    }

    private static ProcedureVersion version(ResultSet row) throws SQLException {
        return new ProcedureVersion(
                row.getObject("id", UUID.class),
                row.getObject("procedure_id", UUID.class),
                row.getInt("number"),
                ProcedureChangeKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("code")),
                content(row),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                row.getBoolean("internal"),
                origin(row));
    }

    static ProcedureContent content(ResultSet row) throws SQLException {
        return new ProcedureContent(
                row.getString("name"),
                row.getString("field"),
                Optional.ofNullable(row.getString("level")).map(ProcedureLevel::valueOf),
                texts(row.getArray("components")),
                row.getString("fees"),
                row.getString("processing_time"),
                row.getString("place"),
                texts(row.getArray("legal_bases")));
    }

    private static ProcedureOrigin origin(ResultSet row) throws SQLException {
        return new ProcedureOrigin(
                Optional.ofNullable(row.getString("decision_number")),
                Optional.ofNullable(row.getObject("decided_on", LocalDate.class)),
                Optional.ofNullable(row.getString("case_number")),
                Optional.ofNullable(row.getString("assessment_case")),
                Optional.ofNullable(row.getString("cost_owner")),
                Optional.ofNullable(row.getObject("document_id", UUID.class)),
                row.getString("recorded_by"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
