package vn.kstthc.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kstthc.shared.Zones;

/** The tables of the ledger. Each act is one statement: the row and its event are written together. */
@Repository
class Ledger {

    private static final String INSERT =
            """
            with started as (
                insert into app.deadline (case_number, subject, key, rule_id, amount, anchor, anchor_time, unit, status,
                    due, due_at, provisional, calendar_version, rung_at, rung_code, next_rung_at)
                values (:case, :subject, :key, :rule, cast(:amount as int), :anchor, cast(:time as time), :unit, 'OPEN',
                    :due, :dueAt, :provisional, :calendar, cast(:rungAt as timestamptz[]), cast(:rungCode as text[]),
                    cast(:nextRung as timestamptz))
                on conflict (case_number, subject, key) where status in ('OPEN', 'SUSPENDED') do nothing
                returning id
            ), noted as (
                insert into app.deadline_event (deadline_id, kind, happened_on, due, recorded_at, recorded_by)
                select id, 'STARTED', :anchor, :due, :at, :by from started
            )
            select id from started
            """;

    private static final String UPDATE =
            """
            with noted as (
                insert into app.deadline_event (deadline_id, kind, happened_on, amount, reason, ground, approved_by, due,
                    recorded_at, recorded_by)
                values (:id, :kind, :on, :eventAmount, :reason, :ground, :approvedBy, :due, :at, :by)
            )
            update app.deadline set rule_id = :rule, unit = :unit, status = :status, due = :due, due_at = :dueAt,
                provisional = :provisional, calendar_version = :calendar, extensions = :extensions,
                met_on = cast(:metOn as date), rung_at = cast(:rungAt as timestamptz[]),
                rung_code = cast(:rungCode as text[]), next_rung = 1, next_rung_at = cast(:nextRung as timestamptz)
            where id = :id
            """;

    private static final String REPLAN =
            """
            update app.deadline d set rung_at = cast(plan.rung_at as timestamptz[]),
                rung_code = cast(plan.rung_code as text[]), next_rung = 1, next_rung_at = cast(plan.next as timestamptz)
            from unnest(cast(:ids as bigint[]), cast(:at as text[]), cast(:codes as text[]), cast(:next as text[]))
                as plan (id, rung_at, rung_code, next)
            where d.id = plan.id
            """;

    private final JdbcClient jdbc;

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a started deadline; empty when one with this key is open already. The id of the row given is ignored. */
    Optional<Long> insert(LedgerRow row, RungPlan plan, Instant at, String by) {
        return jdbc.sql(INSERT)
                .param("case", row.caseNumber())
                .param("subject", row.subject())
                .param("key", row.key())
                .param("amount", row.origin().amount())
                .param("anchor", row.origin().anchor())
                .param("time", text(row.origin().time()))
                .params(projection(row, plan))
                .param("at", utc(at))
                .param("by", by)
                .query(Long.class)
                .optional();
    }

    /** Writes the changed row with the event that changed it. */
    void update(LedgerRow row, RungPlan plan, DeadlineEvent event) {
        jdbc.sql(UPDATE)
                .param("id", row.id())
                .param("status", row.status().name())
                .param("extensions", row.extensions())
                .param("metOn", text(row.metOn()))
                .params(projection(row, plan))
                .param("kind", event.kind().name())
                .param("on", event.on())
                .param("eventAmount", event.amount())
                .param("reason", event.reason())
                .param("ground", event.ground())
                .param("approvedBy", event.approvedBy())
                .param("at", utc(event.recordedAt()))
                .param("by", event.recordedBy())
                .update();
    }

    /** Writes other rungs for many deadlines with one statement; their dates stay. */
    int replan(Map<Long, RungPlan> plans) {
        return jdbc.sql(REPLAN)
                .param("ids", plans.keySet().toArray(Long[]::new))
                .param("at", plans.values().stream().map(RungPlan::moments).toArray(String[]::new))
                .param("codes", plans.values().stream().map(RungPlan::codes).toArray(String[]::new))
                .param(
                        "next",
                        plans.values().stream()
                                .map(plan -> plan.first().map(Instant::toString).orElse(null))
                                .toArray(String[]::new))
                .update();
    }

    private static Map<String, @Nullable Object> projection(LedgerRow row, RungPlan plan) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("rule", row.ruleId());
        params.put("unit", row.unit());
        params.put("due", row.due());
        params.put("dueAt", utc(Zones.endOf(row.due())));
        params.put("provisional", row.projection().provisional());
        params.put("calendar", row.projection().calendarVersion());
        params.put("rungAt", plan.moments());
        params.put("rungCode", plan.codes());
        params.put("nextRung", plan.first().map(Instant::toString).orElse(null));
        return params;
    }

    /** The open deadline of the key, locked until the transaction ends. */
    Optional<LedgerRow> lockOpen(String caseNumber, String subject, String key) {
        return jdbc.sql("select * from app.deadline where case_number = ? and subject = ? and key = ?"
                        + " and status in ('OPEN', 'SUSPENDED') for update")
                .params(caseNumber, subject, key)
                .query((rs, i) -> row(rs))
                .optional();
    }

    List<LedgerRow> lockAllOpen(String caseNumber) {
        return jdbc.sql("select * from app.deadline where case_number = ? and status in ('OPEN', 'SUSPENDED')"
                        + " order by id for update")
                .param(caseNumber)
                .query((rs, i) -> row(rs))
                .list();
    }

    /** The newest deadline of the key, open or closed. */
    Optional<LedgerRow> newest(String caseNumber, String subject, String key) {
        return jdbc.sql("select * from app.deadline where case_number = ? and subject = ? and key = ?"
                        + " order by id desc limit 1")
                .params(caseNumber, subject, key)
                .query((rs, i) -> row(rs))
                .optional();
    }

    List<LedgerRow> ofCase(String caseNumber) {
        return jdbc.sql("select * from app.deadline where case_number = ? order by id")
                .param(caseNumber)
                .query((rs, i) -> row(rs))
                .list();
    }

    /** The next open deadlines by id, to go through all of them in pieces; {@code lock} keeps them still meanwhile. */
    List<LedgerRow> openAfter(long id, int limit, boolean lock) {
        return jdbc.sql("select * from app.deadline where id > ? and status in ('OPEN', 'SUSPENDED')"
                        + " order by id limit ?" + (lock ? " for update" : ""))
                .params(id, limit)
                .query((rs, i) -> row(rs))
                .list();
    }

    List<LedgerRow> openOfUnit(String unit, boolean lock) {
        return jdbc.sql("select * from app.deadline where unit = ? and status in ('OPEN', 'SUSPENDED')" + " order by id"
                        + (lock ? " for update" : ""))
                .param(unit)
                .query((rs, i) -> row(rs))
                .list();
    }

    /** Tells of open deadlines whose date stayed that it was checked against this calendar. */
    void confirm(long calendarVersion) {
        jdbc.sql("update app.deadline set calendar_version = :version"
                        + " where status in ('OPEN', 'SUSPENDED') and calendar_version <> :version")
                .param("version", calendarVersion)
                .update();
    }

    /** The events of each deadline in the order they were recorded. */
    Map<Long, List<DeadlineEvent>> events(Collection<Long> ids) {
        var events = new HashMap<Long, List<DeadlineEvent>>();
        if (ids.isEmpty()) {
            return events;
        }
        jdbc.sql("select * from app.deadline_event where deadline_id in (:ids) order by id")
                .param("ids", ids)
                .query((ResultSet rs) -> {
                    events.computeIfAbsent(rs.getLong("deadline_id"), id -> new ArrayList<>())
                            .add(event(rs));
                });
        return events;
    }

    List<DeadlineEvent> events(long id) {
        return events(List.of(id)).getOrDefault(id, List.of());
    }

    static LedgerRow row(ResultSet rs) throws SQLException {
        var origin = new LedgerRow.Origin(
                rs.getString("case_number"),
                rs.getString("subject"),
                rs.getString("key"),
                rs.getObject("amount", Integer.class),
                rs.getObject("anchor", LocalDate.class),
                rs.getObject("anchor_time", LocalTime.class));
        var projection = new Projection(
                rs.getLong("rule_id"),
                rs.getObject("due", LocalDate.class),
                rs.getBoolean("provisional"),
                rs.getLong("calendar_version"));
        return new LedgerRow(
                rs.getLong("id"),
                origin,
                rs.getString("unit"),
                LedgerStatus.valueOf(rs.getString("status")),
                projection,
                rs.getInt("extensions"),
                rs.getObject("met_on", LocalDate.class));
    }

    private static DeadlineEvent event(ResultSet rs) throws SQLException {
        return new DeadlineEvent(
                EventKind.valueOf(rs.getString("kind")),
                rs.getObject("happened_on", LocalDate.class),
                rs.getInt("amount"),
                rs.getString("reason"),
                rs.getString("ground"),
                rs.getString("approved_by"),
                rs.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                rs.getString("recorded_by"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
