package vn.kstthc.casefile;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Units and persons that take part in cases. */
@Component
class Parties {

    private final JdbcClient jdbc;

    Parties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void join(String number, String unit, PartyRole role, Instant since) {
        jdbc.sql(
                        """
                        insert into app.case_party (case_number, unit, role, since) values (?, ?, ?, ?)
                        on conflict on constraint pk_case_party do update set until = null
                        """)
                .params(number, unit, role.name(), Timestamp.from(since))
                .update();
    }

    void leave(String number, String unit, PartyRole role, Instant until) {
        jdbc.sql(
                        "update app.case_party set until = ? where case_number = ? and unit = ? and role = ? and until is null")
                .params(Timestamp.from(until), number, unit, role.name())
                .update();
    }

    void admit(String number, String username) {
        jdbc.sql("insert into app.case_member (case_number, username) values (?, ?) on conflict do nothing")
                .params(number, username)
                .update();
    }

    void dismiss(String number, String username) {
        jdbc.sql("delete from app.case_member where case_number = ? and username = ?")
                .params(number, username)
                .update();
    }

    boolean admits(String number, String username) {
        return jdbc.sql("select exists (select 1 from app.case_member where case_number = ? and username = ?)")
                .params(number, username)
                .query(Boolean.class)
                .single();
    }

    List<Party> of(String number) {
        return jdbc.sql("select * from app.case_party where case_number = ? order by since, role, unit")
                .param(number)
                .query((row, i) -> new Party(
                        row.getString("unit"),
                        PartyRole.valueOf(row.getString("role")),
                        row.getTimestamp("since").toInstant(),
                        Optional.ofNullable(row.getTimestamp("until")).map(Timestamp::toInstant)))
                .list();
    }
}
