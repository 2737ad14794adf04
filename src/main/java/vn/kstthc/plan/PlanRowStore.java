package vn.kstthc.plan;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.plandocument.UnitMention;
import vn.kstthc.schedule.ScheduleTerm;
import vn.kstthc.schedule.ScheduleType;

/** The rows of a plan with their units and terms, read and written as wholes. */
@Repository
class PlanRowStore {

    private final JdbcClient jdbc;

    PlanRowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the row, new or changed. */
    void save(PlanRow row) {
        jdbc.sql(
                        """
                        insert into app.plan_row (id, plan, number, position, section, content, product, schedule_text, funding,
                            lifecycle, leads_later, dropped_on, drop_reason)
                        values (:id, :plan, :number, :position, :section, :content, :product, :scheduleText, :funding,
                            :lifecycle, :leadsLater, :droppedOn, :dropReason)
                        on conflict on constraint pk_plan_row do update set number = excluded.number,
                            position = excluded.position, section = excluded.section, content = excluded.content,
                            product = excluded.product, schedule_text = excluded.schedule_text, funding = excluded.funding,
                            lifecycle = excluded.lifecycle, leads_later = excluded.leads_later, dropped_on = excluded.dropped_on,
                            drop_reason = excluded.drop_reason
                        """)
                .param("id", row.id())
                .param("plan", row.plan())
                .param("number", row.number())
                .param("position", row.position())
                .param("section", row.section())
                .param("content", row.content())
                .param("product", row.product())
                .param("scheduleText", row.scheduleText())
                .param("funding", row.funding())
                .param(
                        "lifecycle",
                        row.lifecycle() == null ? null : row.lifecycle().name())
                .param("leadsLater", row.leadsLater())
                .param("droppedOn", date(row.droppedOn()))
                .param("dropReason", row.dropReason())
                .update();
        saveUnits(row);
        saveTerms(row);
    }

    private void saveUnits(PlanRow row) {
        jdbc.sql("delete from app.plan_row_unit where row_id = ?")
                .param(row.id())
                .update();
        for (var position = 0; position < row.units().size(); position++) {
            var unit = row.units().get(position);
            jdbc.sql(
                            """
                            insert into app.plan_row_unit (row_id, role, position, mention, units, unit_group)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            row.id(),
                            unit.role().name(),
                            position,
                            unit.mention().text(),
                            unit.mention().units().toArray(String[]::new),
                            unit.mention().group())
                    .update();
        }
    }

    private void saveTerms(PlanRow row) {
        jdbc.sql("delete from app.plan_row_term where row_id = ?")
                .param(row.id())
                .update();
        for (var position = 0; position < row.terms().size(); position++) {
            var term = row.terms().get(position);
            jdbc.sql(
                            """
                            insert into app.plan_row_term (row_id, position, type, from_on, to_on, due_on, rrule, source)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            row.id(),
                            position,
                            term.type().name(),
                            date(term.from()),
                            date(term.to()),
                            date(term.due()),
                            term.rrule(),
                            term.source())
                    .update();
        }
    }

    /** Every row of the plan, dropped ones too, in the order of the document. */
    List<PlanRow> of(String plan) {
        return read("r.plan = :value", plan);
    }

    Optional<PlanRow> find(String plan, String number) {
        return of(plan).stream().filter(row -> row.number().equals(number)).findFirst();
    }

    Optional<PlanRow> find(UUID id) {
        return read("r.id = :value", id).stream().findFirst();
    }

    private List<PlanRow> read(String where, Object value) {
        var units = new HashMap<UUID, List<RowUnit>>();
        jdbc.sql("select u.* from app.plan_row_unit u join app.plan_row r on r.id = u.row_id where " + where
                        + " order by u.position")
                .param("value", value)
                .query(row -> {
                    units.computeIfAbsent(id(row, "row_id"), id -> new ArrayList<>())
                            .add(unit(row));
                });
        var terms = new HashMap<UUID, List<ScheduleTerm>>();
        jdbc.sql("select t.* from app.plan_row_term t join app.plan_row r on r.id = t.row_id where " + where
                        + " order by t.position")
                .param("value", value)
                .query(row -> {
                    terms.computeIfAbsent(id(row, "row_id"), id -> new ArrayList<>())
                            .add(term(row));
                });
        return jdbc.sql("select r.* from app.plan_row r where " + where + " order by r.position")
                .param("value", value)
                .query((row, i) -> row(row, units, terms))
                .list();
    }

    private static PlanRow row(ResultSet row, Map<UUID, List<RowUnit>> units, Map<UUID, List<ScheduleTerm>> terms)
            throws SQLException {
        var id = id(row, "id");
        var lifecycle = row.getString("lifecycle");
        return new PlanRow(
                id,
                row.getString("plan"),
                row.getString("number"),
                row.getInt("position"),
                row.getString("section"),
                row.getString("content"),
                row.getString("product"),
                row.getString("schedule_text"),
                row.getString("funding"),
                lifecycle == null ? null : CaseType.valueOf(lifecycle),
                row.getBoolean("leads_later"),
                day(row, "dropped_on"),
                row.getString("drop_reason"),
                units.getOrDefault(id, List.of()),
                terms.getOrDefault(id, List.of()));
    }

    private static RowUnit unit(ResultSet row) throws SQLException {
        return new RowUnit(
                UnitRole.valueOf(row.getString("role")),
                new UnitMention(row.getString("mention"), texts(row.getArray("units")), row.getString("unit_group")));
    }

    private static ScheduleTerm term(ResultSet row) throws SQLException {
        return new ScheduleTerm(
                ScheduleType.valueOf(row.getString("type")),
                day(row, "from_on"),
                day(row, "to_on"),
                day(row, "due_on"),
                row.getString("rrule"),
                row.getString("source"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
