package vn.kstthc.plan;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Page;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.Worklist;

/**
 * Acceptance of many results at once, through the same tasks and the same door as in Tasklist, and the quarterly check
 * of what was accepted by silence.
 */
@Service
@Transactional
public class Acceptance {

    public static final int LONGEST_NOTE = 500;

    private static final String TASK = "Task_AcceptResult";
    private static final String WAITING =
            """
            from app.obligation o join app.task_mirror t on t.case_number = o.case_number
            where o.state = 'SUBMITTED' and t.task_key = :task and t.ended_at is null and t.candidate_group = any(:groups)
              and (cast(:unit as text) is null or o.unit = :unit)
            """;

    private final JdbcClient jdbc;
    private final Worklist worklist;
    private final CaseFiles files;
    private final CurrentStaff current;
    private final Clock clock;

    Acceptance(JdbcClient jdbc, Worklist worklist, CaseFiles files, CurrentStaff current, Clock clock) {
        this.jdbc = jdbc;
        this.worklist = worklist;
        this.files = files;
        this.current = current;
        this.clock = clock;
    }

    /** A result that waits, as a line of the list. */
    public record Line(
            String caseNumber,
            String title,
            String unit,
            LocalDate dueOn,
            LocalDate doneOn,
            String result,
            String evidence) {}

    /** One page of what the reader may accept, the oldest result first. */
    @Transactional(readOnly = true)
    public Page<Line> waiting(Optional<String> unit, int page, int size) {
        var parameters = new HashMap<String, Object>(
                Map.of("task", TASK, "groups", current.groups().toArray(String[]::new)));
        parameters.put("unit", unit.orElse(null));
        var total = jdbc.sql("select count(*) " + WAITING)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", size);
        parameters.put("offset", (long) page * size);
        var lines = jdbc.sql(
                        "select o.case_number, (select c.title from app.case_file c where c.number = o.case_number) as title, o.unit,"
                                + " o.due_on, o.done_on, o.result, o.evidence " + WAITING
                                + " order by o.done_on, o.case_number limit :limit offset :offset")
                .params(parameters)
                .query(Line.class)
                .list();
        return new Page<>(lines, size, page, total);
    }

    /** The units whose results the reader may accept. */
    @Transactional(readOnly = true)
    public List<String> unitsWaiting() {
        var parameters = new HashMap<String, Object>(
                Map.of("task", TASK, "groups", current.groups().toArray(String[]::new)));
        parameters.put("unit", null);
        return jdbc.sql("select distinct o.unit " + WAITING + " order by o.unit")
                .params(parameters)
                .query(String.class)
                .list();
    }

    /**
     * Accepts the results as the current person; returns how many.
     *
     * @throws Refusal 400 when none is chosen, 409 when one of them does not wait for him, and nothing is accepted
     */
    public int accept(Collection<String> caseNumbers) {
        if (caseNumbers.isEmpty()) {
            throw Refusal.invalid(List.of(new FieldProblem("cases", "plan.problem.none-chosen")));
        }
        for (var number : caseNumbers) {
            var task = worklist.ofCase(number).stream()
                    .filter(item ->
                            item.taskKey().equals(TASK) && current.groups().contains(item.group()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.conflict("plan.refusal.not-waiting", number));
            worklist.complete(task.taskId(), Map.of("decision", "ACCEPT"));
        }
        return caseNumbers.size();
    }

    /** What was drawn for the quarterly check and is not checked yet; the control office only. */
    @Transactional(readOnly = true)
    public List<Line> sampled() {
        if (!current.inControlOffice()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select o.case_number, c.title, o.unit, o.due_on, o.done_on, o.result, o.evidence
                          from app.obligation o join app.case_file c on c.number = o.case_number
                         where o.sampled and o.sample_checked_on is null order by o.done_on, o.case_number
                        """)
                .query(Line.class)
                .list();
    }

    /**
     * The control office looked at a result of the sample.
     *
     * @param note what was found, at most {@link #LONGEST_NOTE} characters
     * @throws Refusal 403 for others, 400 by field, 409 when it was not drawn or is checked already
     */
    public void check(String number, String note) {
        if (!current.inControlOffice()) {
            throw Refusal.forbidden("plan.refusal.sample");
        }
        if (note.isBlank() || note.length() > LONGEST_NOTE) {
            throw Refusal.invalid(List.of(new FieldProblem("note", "plan.problem.note", LONGEST_NOTE)));
        }
        var checked = jdbc.sql(
                        """
                        update app.obligation set sample_checked_on = ?, sample_note = ?
                         where case_number = ? and sampled and sample_checked_on is null
                        """)
                .params(Date.valueOf(Zones.dateOf(clock.instant())), note.strip(), number)
                .update();
        if (checked == 0) {
            throw Refusal.conflict("plan.refusal.not-sampled", number);
        }
        files.record(number, Fact.of("plan.timeline.sample-checked").because(note));
    }
}
