package vn.kstthc.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the organization's rows: each is added, or replaced when its key is known. */
@Component
class DirectoryWriter {

    private final JdbcClient jdbc;

    DirectoryWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(Unit unit) {
        jdbc.sql(
                        """
                        insert into app.unit (code, name, short_name, type, level, parent, valid_from, valid_to, source)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (code) do update set name = excluded.name, short_name = excluded.short_name,
                          type = excluded.type, level = excluded.level, parent = excluded.parent,
                          valid_from = excluded.valid_from, valid_to = excluded.valid_to, source = excluded.source""")
                .param(unit.code())
                .param(unit.name())
                .param(unit.shortName())
                .param(unit.type().name())
                .param(unit.level().name())
                .param(unit.parent())
                .param(unit.validity().from())
                .param(unit.validity().to())
                .param(unit.source())
                .update();
    }

    void save(Succession row) {
        jdbc.sql(
                        """
                        insert into app.unit_succession (predecessor, successor, date, kind) values (?, ?, ?, ?)
                        on conflict (predecessor, successor) do update set date = excluded.date, kind = excluded.kind""")
                .param(row.predecessor())
                .param(row.successor())
                .param(row.date())
                .param(row.kind().name())
                .update();
    }

    void save(FunctionHolding row) {
        jdbc.sql(
                        """
                        insert into app.unit_function (function, unit, valid_from, valid_to, note) values (?, ?, ?, ?, ?)
                        on conflict (function, unit, valid_from)
                        do update set valid_to = excluded.valid_to, note = excluded.note""")
                .param(row.function().name())
                .param(row.unit())
                .param(row.validity().from())
                .param(row.validity().to())
                .param(row.note())
                .update();
    }

    void save(UnitGroup row) {
        jdbc.sql(
                        """
                        insert into app.unit_group (code, names, rule, valid_from, valid_to) values (?, ?, ?, ?, ?)
                        on conflict (code, valid_from)
                        do update set names = excluded.names, rule = excluded.rule, valid_to = excluded.valid_to""")
                .param(row.code())
                .param(row.names())
                .param(row.rule())
                .param(row.validity().from())
                .param(row.validity().to())
                .update();
    }

    void save(Field row) {
        jdbc.sql(
                        "insert into app.field (code, name) values (?, ?) on conflict (code) do update set name = excluded.name")
                .param(row.code())
                .param(row.name())
                .update();
    }

    void save(Staff row) {
        jdbc.sql(
                        """
                        insert into app.staff (username, full_name, email, demo, enabled) values (?, ?, ?, ?, ?)
                        on conflict (username) do update set full_name = excluded.full_name, email = excluded.email,
                          demo = excluded.demo, enabled = excluded.enabled""")
                .param(row.username())
                .param(row.fullName())
                .param(row.email())
                .param(row.demo())
                .param(row.enabled())
                .update();
    }

    /** Saves a post by person, unit, role and first day; its id is given by the database. */
    void savePost(String username, String unit, Role role, List<String> fields, Validity validity) {
        jdbc.sql(
                        """
                        insert into app.post (username, unit, role, fields, valid_from, valid_to) values (?, ?, ?, ?, ?, ?)
                        on conflict (username, unit, role, valid_from)
                        do update set fields = excluded.fields, valid_to = excluded.valid_to""")
                .param(username)
                .param(unit)
                .param(role.name())
                .param(fields.toArray(String[]::new))
                .param(validity.from())
                .param(validity.to())
                .update();
    }

    void endPost(long id, LocalDate lastDay) {
        jdbc.sql("update app.post set valid_to = ? where id = ?")
                .param(lastDay)
                .param(id)
                .update();
    }

    void engineDay(LocalDate day) {
        jdbc.sql("update app.organization_version set engine_day = ?")
                .param(day)
                .update();
    }

    void recordUpload(ImportKind kind, String actor, Instant at, Map<ImportAction, Long> counts, String content) {
        jdbc.sql(
                        """
                        insert into app.organization_upload (kind, actor, uploaded_at, added, changed, closed, content)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(kind.name())
                .param(actor)
                .param(at.atOffset(ZoneOffset.UTC))
                .param(counts.getOrDefault(ImportAction.ADDED, 0L))
                .param(counts.getOrDefault(ImportAction.CHANGED, 0L))
                .param(counts.getOrDefault(ImportAction.CLOSED, 0L))
                .param(content)
                .update();
    }
}
