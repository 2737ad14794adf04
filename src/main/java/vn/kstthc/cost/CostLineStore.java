package vn.kstthc.cost;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of sheets: read for many sheets at once, written as a whole. */
@Repository
class CostLineStore {

    private static final String INSERT =
            """
            insert into app.cost_line (sheet_id, phase, position, cost_group, component, name, hours, consultancy,
                                       other_cost, times_per_year, subjects_per_year, note)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    CostLineStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A stored line with the sheet and the phase it belongs to. */
    record Row(UUID sheet, CostPhase phase, CostLine line) {}

    void replace(CostSheet sheet) {
        jdbc.sql("delete from app.cost_line where sheet_id = ?")
                .param(sheet.id())
                .update();
        var rows = Stream.of(CostPhase.values())
                .flatMap(phase -> rows(sheet, phase))
                .toList();
        batches.batchUpdate(INSERT, rows);
    }

    /** In their order within each sheet and phase. */
    List<Row> of(List<UUID> sheets) {
        return jdbc.sql("select * from app.cost_line where sheet_id = any(?) order by sheet_id, phase, position")
                .param(sheets.toArray(UUID[]::new))
                .query(CostLineStore::map)
                .list();
    }

    private static Stream<Object[]> rows(CostSheet sheet, CostPhase phase) {
        var lines = sheet.lines(phase);
        return IntStream.range(0, lines.size()).mapToObj(at -> {
            var line = lines.get(at);
            var item = line.item();
            return new Object[] {
                sheet.id(),
                phase.name(),
                at,
                line.group().name(),
                line.component(),
                line.name(),
                item.hours(),
                item.consultancy(),
                item.otherCost(),
                item.timesPerYear(),
                item.subjectsPerYear(),
                line.note()
            };
        });
    }

    private static Row map(ResultSet rs, int n) throws SQLException {
        var item = new CostItem(
                rs.getBigDecimal("hours"),
                rs.getBigDecimal("consultancy"),
                rs.getBigDecimal("other_cost"),
                rs.getBigDecimal("times_per_year"),
                rs.getBigDecimal("subjects_per_year"));
        var line = new CostLine(
                CostGroup.valueOf(rs.getString("cost_group")),
                rs.getString("component"),
                rs.getString("name"),
                item,
                rs.getString("note"));
        return new Row(rs.getObject("sheet_id", UUID.class), CostPhase.valueOf(rs.getString("phase")), line);
    }
}
