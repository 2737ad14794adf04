package vn.kstthc.cost;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of sheets. Lines are read for many sheets at once and replaced as a whole with their sheet. */
@Repository
class CostSheetStore {

    private static final String SHEETS =
            """
            select id, owner, title, gdp_per_capita, gdp_year, gdp_source, target_percent, abolished, state, version
              from app.cost_sheet
            """;

    private final JdbcClient jdbc;
    private final CostLineStore lines;

    CostSheetStore(JdbcClient jdbc, CostLineStore lines) {
        this.jdbc = jdbc;
        this.lines = lines;
    }

    /** Does nothing when the owner has a sheet. */
    void insert(CostSheet sheet) {
        jdbc.sql(
                        """
                insert into app.cost_sheet (id, owner, title, target_percent, abolished, state, version)
                values (?, ?, ?, ?, ?, ?, ?) on conflict on constraint uq_cost_sheet_owner do nothing""")
                .params(
                        sheet.id(),
                        sheet.owner(),
                        sheet.title(),
                        sheet.targetPercent(),
                        sheet.abolished(),
                        sheet.state().name(),
                        sheet.version())
                .update();
    }

    /** False when the stored sheet is frozen or has another version. */
    boolean update(CostSheet sheet) {
        var gdp = sheet.gdp();
        var rows = jdbc.sql(
                        """
                update app.cost_sheet
                   set title = :title, gdp_per_capita = :perCapita, gdp_year = :year, gdp_source = :source,
                       target_percent = :target, abolished = :abolished, version = version + 1
                 where id = :id and version = :version and state = 'OPEN'""")
                .param("title", sheet.title())
                .param("perCapita", gdp.map(GdpFigure::perCapita).orElse(null))
                .param("year", gdp.map(GdpFigure::year).orElse(null))
                .param("source", gdp.map(GdpFigure::source).orElse(null))
                .param("target", sheet.targetPercent())
                .param("abolished", sheet.abolished())
                .param("id", sheet.id())
                .param("version", sheet.version())
                .update();
        if (rows == 1) {
            lines.replace(sheet);
        }
        return rows == 1;
    }

    void state(String owner, CostSheetState state) {
        jdbc.sql("update app.cost_sheet set state = ?, version = version + 1 where owner = ? and state <> ?")
                .params(state.name(), owner, state.name())
                .update();
    }

    Optional<CostSheet> byId(UUID id) {
        return jdbc.sql(SHEETS + " where id = ?").param(id).query(this::head).list().stream()
                .map(this::filled)
                .findFirst();
    }

    Optional<CostSheet> byOwner(String owner) {
        return byOwners(List.of(owner)).stream().findFirst();
    }

    List<CostSheet> byOwners(Collection<String> owners) {
        var heads = jdbc.sql(SHEETS + " where owner = any(?) order by owner")
                .param(owners.toArray(String[]::new))
                .query(this::head)
                .list();
        var stored = lines.of(heads.stream().map(CostSheet::id).toList());
        return heads.stream().map(head -> filled(head, stored)).toList();
    }

    private CostSheet filled(CostSheet head) {
        return filled(head, lines.of(List.of(head.id())));
    }

    private static CostSheet filled(CostSheet head, List<CostLineStore.Row> rows) {
        Map<CostPhase, List<CostLine>> byPhase = rows.stream()
                .filter(row -> row.sheet().equals(head.id()))
                .collect(Collectors.groupingBy(
                        CostLineStore.Row::phase, Collectors.mapping(CostLineStore.Row::line, Collectors.toList())));
        return new CostSheet(
                head.id(),
                head.owner(),
                head.title(),
                head.gdp(),
                head.targetPercent(),
                head.abolished(),
                head.state(),
                byPhase.getOrDefault(CostPhase.CURRENT, List.of()),
                byPhase.getOrDefault(CostPhase.AFTER, List.of()),
                head.version());
    }

    private CostSheet head(ResultSet rs, int n) throws SQLException {
        return new CostSheet(
                rs.getObject("id", UUID.class),
                rs.getString("owner"),
                rs.getString("title"),
                gdp(rs),
                rs.getBigDecimal("target_percent"),
                rs.getBoolean("abolished"),
                CostSheetState.valueOf(rs.getString("state")),
                List.of(),
                List.of(),
                rs.getLong("version"));
    }

    private static Optional<GdpFigure> gdp(ResultSet rs) throws SQLException {
        BigDecimal perCapita = rs.getBigDecimal("gdp_per_capita");
        return perCapita == null
                ? Optional.empty()
                : Optional.of(new GdpFigure(perCapita, rs.getInt("gdp_year"), rs.getString("gdp_source")));
    }
}
