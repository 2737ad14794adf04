package vn.kstthc.organization.process;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the engine's groups and memberships in two statements, where its service would need one for each person. */
@Component
class EngineIdentityRows {

    private final JdbcClient jdbc;

    EngineIdentityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names by id of the groups of a type. */
    Map<String, String> groups(String type) {
        var names = new LinkedHashMap<String, String>();
        jdbc.sql("select id_, name_ from public.act_id_group where type_ = ?")
                .param(type)
                .query(row -> {
                    names.put(row.getString("id_"), row.getString("name_"));
                });
        return names;
    }

    /** Groups of a type by user. */
    Map<String, Set<String>> memberships(String type) {
        var groups = new LinkedHashMap<String, Set<String>>();
        jdbc.sql(
                        """
                        select m.user_id_, m.group_id_ from public.act_id_membership m
                        join public.act_id_group g on g.id_ = m.group_id_ where g.type_ = ?""")
                .param(type)
                .query(row -> {
                    groups.computeIfAbsent(row.getString("user_id_"), k -> new LinkedHashSet<>())
                            .add(row.getString("group_id_"));
                });
        return groups;
    }
}
