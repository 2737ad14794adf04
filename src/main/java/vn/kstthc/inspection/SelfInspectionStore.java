package vn.kstthc.inspection;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What units found out about themselves, and who took note of it. */
@Repository
class SelfInspectionStore {

    private final JdbcClient jdbc;

    SelfInspectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String number, String unit, List<InspectionScope> scope, LocalDate dueOn, @Nullable UUID campaign) {
        jdbc.sql("insert into app.inspection_self (number, unit, scope, due_on, campaign) values (?, ?, ?, ?, ?)")
                .params(number, unit, RoundStore.names(scope), Date.valueOf(dueOn), campaign)
                .update();
    }

    Optional<SelfInspection> find(String number) {
        return jdbc.sql("select * from app.inspection_self where number = ?")
                .param(number)
                .query(SelfInspectionStore::read)
                .optional();
    }

    void result(String number, String result) {
        jdbc.sql("update app.inspection_self set result = ? where number = ?")
                .params(result, number)
                .update();
    }

    void signed(String number, String symbol, LocalDate on) {
        jdbc.sql("update app.inspection_self set symbol = ?, signed_on = ? where number = ?")
                .params(symbol, Date.valueOf(on), number)
                .update();
    }

    void sent(String number, String superior) {
        jdbc.sql("update app.inspection_self set superior = ?, remark = '' where number = ?")
                .params(superior, number)
                .update();
    }

    /** The unit does it again; what it issued before stays among its documents. */
    void returned(String number, String remark) {
        jdbc.sql("update app.inspection_self set remark = ?, symbol = null, signed_on = null where number = ?")
                .params(remark, number)
                .update();
    }

    void noted(String number, LocalDate on, String by) {
        jdbc.sql("update app.inspection_self set noted_on = ?, noted_by = ? where number = ?")
                .params(Date.valueOf(on), by, number)
                .update();
    }

    private static SelfInspection read(ResultSet row, int index) throws SQLException {
        return new SelfInspection(
                row.getString("number"),
                row.getString("unit"),
                RoundStore.scopes(row),
                row.getObject("due_on", LocalDate.class),
                row.getObject("campaign", UUID.class),
                row.getString("result"),
                row.getString("symbol"),
                row.getObject("signed_on", LocalDate.class),
                row.getString("superior"),
                row.getString("remark"),
                row.getObject("noted_on", LocalDate.class),
                row.getString("noted_by"));
    }
}
