package vn.kstthc.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.shared.Page;
import vn.kstthc.shared.SearchWords;

/** Finds cases among those that the current reader may see. */
@Service
@Transactional(readOnly = true)
public class CaseRegistry {

    private static final String SEARCHED = "(c.number || ' ' || c.title)";
    private static final String NEXT_DUE =
            "(select min(d.due_at) from app.deadline d where d.case_number = c.number and d.status = 'OPEN')";

    private final JdbcClient jdbc;
    private final CaseAccess access;

    CaseRegistry(JdbcClient jdbc, CaseAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    public Page<CaseRow> search(CaseQuery query) {
        var parameters = new HashMap<String, Object>(access.parameters());
        var where = condition(query, parameters);
        var total = jdbc.sql("select count(*) from app.case_file c where " + where)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", query.size());
        parameters.put("offset", (long) query.page() * query.size());
        var rows = jdbc.sql("select c.*, " + NEXT_DUE + " as next_due from app.case_file c where " + where
                        + " order by " + query.sort().sql() + " limit :limit offset :offset")
                .params(parameters)
                .query((row, i) -> row(row))
                .list();
        return new Page<>(rows, query.size(), query.page(), total);
    }

    private static String condition(CaseQuery query, Map<String, Object> parameters) {
        var sql = new StringBuilder(CaseAccess.VISIBLE);
        query.type().ifPresent(type -> {
            sql.append(" and c.type = :type");
            parameters.put("type", type.name());
        });
        query.state().ifPresent(state -> {
            sql.append(" and c.state = :state");
            parameters.put("state", state.name());
        });
        query.unit().ifPresent(unit -> {
            sql.append(
                    " and exists (select 1 from app.case_party u where u.case_number = c.number and u.unit = :unit)");
            parameters.put("unit", unit);
        });
        query.words().ifPresent(words -> SearchWords.append(sql, SEARCHED, words, parameters));
        return sql.toString();
    }

    private static CaseRow row(ResultSet row) throws SQLException {
        return new CaseRow(
                row.getString("number"),
                CaseType.valueOf(row.getString("type")),
                CaseState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("stage"),
                row.getString("lead_unit"),
                row.getTimestamp("opened_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("closed_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("next_due")).map(Timestamp::toInstant));
    }
}
