package vn.kstthc.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kstthc.organization.CurrentStaff;

/** Writes any number of versions, each of another procedure, in a few statements. */
@Repository
class ProcedureWriter {

    private static final String CREATE =
            """
            insert into app.procedure (id, code, internal, created_at)
            select x.procedure_id, x.code, x.internal, :now
              from json_to_recordset(:rows::json) as x(procedure_id uuid, code text, internal boolean)
            on conflict on constraint pk_procedure do update set code = coalesce(procedure.code, excluded.code)""";
    private static final String CODE =
            """
            update app.procedure_version v set code = x.code
              from json_to_recordset(:rows::json) as x(procedure_id uuid, code text)
             where v.procedure_id = x.procedure_id and v.code is null and x.code is not null""";
    /** What holds on the first day of the new version ends the day before; what only begins that day never holds. */
    private static final String CLOSE =
            """
            update app.procedure_version v set valid_to = x.valid_from - 1
              from json_to_recordset(:rows::json) as x(procedure_id uuid, valid_from date)
             where v.procedure_id = x.procedure_id and v.valid_from <= x.valid_from
               and coalesce(v.valid_to, 'infinity') >= x.valid_from""";
    /** A version ends before the next one that is already dated. */
    private static final String INSERT =
            """
            insert into app.procedure_version (id, procedure_id, number, kind, code, name, field, level, components, fees,
                   processing_time, place, legal_bases, valid_from, valid_to, decision_number, decided_on, case_number,
                   assessment_case, cost_owner, document_id, recorded_at, recorded_by)
            select x.id, x.procedure_id, coalesce(o.last, 0) + 1, x.kind, x.code, x.name, x.field, x.level, x.components,
                   x.fees, x.processing_time, x.place, x.legal_bases, x.valid_from, o.next - 1, x.decision_number,
                   x.decided_on, x.case_number, x.assessment_case, x.cost_owner, x.document_id, :now, :actor
              from json_to_recordset(:rows::json) as x(id uuid, procedure_id uuid, kind text, code text, name text,
                   field text, level text, components text[], fees text, processing_time text, place text,
                   legal_bases text[], valid_from date, decision_number text, decided_on date, case_number text,
                   assessment_case text, cost_owner text, document_id uuid)
             cross join lateral (
                   select max(v.number) as last,
                          min(v.valid_from) filter (
                              where v.valid_from > x.valid_from
                                and coalesce(v.valid_to, 'infinity') >= v.valid_from) as next
                     from app.procedure_version v where v.procedure_id = x.procedure_id) o""";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final CurrentStaff current;
    private final Clock clock;

    ProcedureWriter(JdbcClient jdbc, ObjectMapper json, CurrentStaff current, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.current = current;
        this.clock = clock;
    }

    /** Holds off every other writer until the transaction ends; readers go on. */
    void lock() {
        jdbc.sql("lock table app.procedure in share row exclusive mode").update();
    }

    void write(List<NewProcedureVersion> versions) {
        var rows = json(versions);
        var now = Timestamp.from(clock.instant());
        jdbc.sql(CREATE).param("rows", rows).param("now", now).update();
        jdbc.sql(CODE).param("rows", rows).update();
        jdbc.sql(CLOSE).param("rows", rows).update();
        jdbc.sql(INSERT)
                .param("rows", rows)
                .param("now", now)
                .param("actor", current.username())
                .update();
    }

    /** Versions that had another code keep it; the last recorded one and those without a code take the new one. */
    void code(UUID procedure, String code) {
        jdbc.sql("update app.procedure set code = ? where id = ?")
                .params(code, procedure)
                .update();
        jdbc.sql(
                        """
                update app.procedure_version v set code = :code
                 where v.procedure_id = :procedure
                   and (v.code is null or v.number = (select max(l.number) from app.procedure_version l
                                                       where l.procedure_id = :procedure))""")
                .param("code", code)
                .param("procedure", procedure)
                .update();
    }

    private String json(List<NewProcedureVersion> versions) {
        try {
            return json.writeValueAsString(versions);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
