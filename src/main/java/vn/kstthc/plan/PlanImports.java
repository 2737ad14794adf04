package vn.kstthc.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.plandocument.DocumentRow;
import vn.kstthc.plandocument.PlanDocument;
import vn.kstthc.plandocument.PlanDocuments;
import vn.kstthc.plandocument.RowWarning;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** The import of a plan: read, shown with what was understood, corrected in place, then drafted, all or nothing. */
@Service
@Transactional
public class PlanImports {

    private static final TypeReference<List<DocumentRow>> ROWS = new TypeReference<>() {};
    private static final TypeReference<List<RowWarning>> WARNINGS = new TypeReference<>() {};

    private final PlanDocuments documents;
    private final Plans plans;
    private final RowEdit edit;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final CurrentStaff current;
    private final Clock clock;

    PlanImports(
            PlanDocuments documents,
            Plans plans,
            RowEdit edit,
            JdbcClient jdbc,
            ObjectMapper json,
            CurrentStaff current,
            Clock clock) {
        this.documents = documents;
        this.plans = plans;
        this.edit = edit;
        this.jdbc = jdbc;
        this.json = json;
        this.current = current;
        this.clock = clock;
    }

    /** An import that waits for correction and commit. */
    public record Waiting(UUID id, int year, String fileName, PlanDocument document) {}

    /**
     * What the document says, stored nowhere.
     *
     * @throws Refusal 400, 413 or 415 for a file that cannot be read
     */
    @Transactional(readOnly = true)
    public PlanDocument dryRun(String fileName, byte[] content, int year) {
        if (year < PlanRules.FIRST_YEAR || year > PlanRules.LAST_YEAR) {
            throw Refusal.invalid(List.of(new FieldProblem(
                    "year",
                    "plan.problem.year",
                    String.valueOf(PlanRules.FIRST_YEAR),
                    String.valueOf(PlanRules.LAST_YEAR))));
        }
        return documents.read(fileName, content, year);
    }

    /** Keeps what was read for correction; returns the id of the preview. */
    public UUID begin(String fileName, byte[] content, int year) {
        var document = dryRun(fileName, content, year);
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into app.plan_import (id, year, file_name, title, rows, warnings, uploaded_by, uploaded_at)
                        values (?, ?, ?, ?, cast(? as json), cast(? as json), ?, ?)
                        """)
                .params(
                        id,
                        year,
                        fileName,
                        document.title(),
                        write(document.rows()),
                        write(document.warnings()),
                        current.username(),
                        Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** @throws Refusal 404 for others than who uploaded it */
    @Transactional(readOnly = true)
    public Waiting require(UUID id) {
        return jdbc.sql("select * from app.plan_import where id = ? and uploaded_by = ?")
                .params(id, current.username())
                .query((row, i) -> new Waiting(
                        id,
                        row.getInt("year"),
                        row.getString("file_name"),
                        new PlanDocument(
                                row.getString("title"),
                                read(row.getString("rows"), ROWS),
                                read(row.getString("warnings"), WARNINGS))))
                .optional()
                .orElseThrow(() -> Refusal.notFound("plan.refusal.no-import"));
    }

    /** Puts what people say in the place of what was understood; what is still open stays a warning. */
    public void correct(UUID id, int index, RowEdit.Input input) {
        var waiting = require(id);
        var rows = new ArrayList<>(waiting.document().rows());
        rows.set(index, edit.apply(requireRow(waiting, index), input, waiting.year()));
        store(id, rows);
    }

    /** Leaves a row out. */
    public void remove(UUID id, int index) {
        var waiting = require(id);
        requireRow(waiting, index);
        var rows = new ArrayList<>(waiting.document().rows());
        rows.remove(index);
        store(id, rows);
    }

    @Transactional(readOnly = true)
    public DocumentRow requireRow(Waiting waiting, int index) {
        var rows = waiting.document().rows();
        if (index < 0 || index >= rows.size()) {
            throw Refusal.notFound("plan.refusal.no-import");
        }
        return rows.get(index);
    }

    private void store(UUID id, List<DocumentRow> rows) {
        jdbc.sql("update app.plan_import set rows = cast(? as json) where id = ?")
                .params(write(rows), id)
                .update();
    }

    /** Drafts the plan, all rows or none; returns its number. */
    public String commit(UUID id, String title, String unit, PlanAuthority authority) {
        var waiting = require(id);
        var number = plans.draft(
                new NewPlan(waiting.year(), title, unit, authority, null, null),
                waiting.document().rows());
        jdbc.sql("delete from app.plan_import where id = ?").param(id).update();
        return number;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An import cannot be written as JSON", e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An import is not the JSON that was written", e);
        }
    }
}
