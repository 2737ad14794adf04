package vn.kstthc.inspection;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds and their teams. */
@Repository
class RoundStore {

    private final JdbcClient jdbc;

    RoundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(
            String number, InspectionKind kind, List<InspectionScope> scope, LocalDate visitFrom, LocalDate visitTo) {
        jdbc.sql(
                        """
                        insert into app.inspection_round (number, kind, scope, visit_from, visit_to)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(number, kind.name(), names(scope), Date.valueOf(visitFrom), Date.valueOf(visitTo))
                .update();
    }

    Optional<InspectionRound> find(String number) {
        return jdbc.sql("select * from app.inspection_round where number = ?")
                .param(number)
                .query(RoundStore::round)
                .optional();
    }

    void draft(String number, String basis, LocalDate visitFrom, LocalDate visitTo) {
        jdbc.sql("update app.inspection_round set basis = ?, visit_from = ?, visit_to = ? where number = ?")
                .params(basis, Date.valueOf(visitFrom), Date.valueOf(visitTo), number)
                .update();
    }

    void sign(String number, String decision, String signer, String authority, LocalDate on) {
        jdbc.sql(
                        """
                        update app.inspection_round set decision = ?, signer = ?, authority = ?, signed_on = ?, remark = ''
                        where number = ?
                        """)
                .params(decision, signer, authority, Date.valueOf(on), number)
                .update();
    }

    void remark(String number, String remark) {
        jdbc.sql("update app.inspection_round set remark = ? where number = ?")
                .params(remark, number)
                .update();
    }

    void sanctions(String number, String sanctions) {
        jdbc.sql("update app.inspection_round set sanctions = ? where number = ?")
                .params(sanctions, number)
                .update();
    }

    void result(String number, String result) {
        jdbc.sql("update app.inspection_round set result = ? where number = ?")
                .params(result, number)
                .update();
    }

    /** The team, its leader first. */
    List<TeamMember> team(String number) {
        return jdbc.sql(
                        "select username, leader from app.inspection_member where round = ? order by leader desc, username")
                .param(number)
                .query(TeamMember.class)
                .list();
    }

    void replaceTeam(String number, String leader, Set<String> members) {
        jdbc.sql("delete from app.inspection_member where round = ?")
                .param(number)
                .update();
        insertMember(number, leader, true);
        members.stream()
                .filter(member -> !member.equals(leader))
                .forEach(member -> insertMember(number, member, false));
    }

    private void insertMember(String number, String username, boolean leader) {
        jdbc.sql("insert into app.inspection_member (round, username, leader) values (?, ?, ?)")
                .params(number, username, leader)
                .update();
    }

    /** The rounds whose team the person belongs to, while they are open. */
    List<String> openOf(String username) {
        return jdbc.sql(
                        """
                        select m.round from app.inspection_member m join app.case_file c on c.number = m.round
                        where m.username = ? and c.state = 'OPEN'
                        """)
                .param(username)
                .query(String.class)
                .list();
    }

    private static InspectionRound round(ResultSet row, int index) throws SQLException {
        return new InspectionRound(
                row.getString("number"),
                InspectionKind.valueOf(row.getString("kind")),
                scopes(row),
                row.getObject("visit_from", LocalDate.class),
                row.getObject("visit_to", LocalDate.class),
                row.getString("basis"),
                row.getString("remark"),
                row.getString("decision"),
                row.getString("signer"),
                row.getString("authority"),
                row.getObject("signed_on", LocalDate.class),
                row.getString("sanctions"),
                row.getString("result"));
    }

    static String[] names(List<InspectionScope> scope) {
        return scope.stream().map(Enum::name).toArray(String[]::new);
    }

    static List<InspectionScope> scopes(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("scope").getArray())
                .map(InspectionScope::valueOf)
                .toList();
    }
}
