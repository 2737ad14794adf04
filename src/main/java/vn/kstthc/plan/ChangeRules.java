package vn.kstthc.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.Organization;
import vn.kstthc.schedule.ScheduleReader;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** What a change needs by its kind. */
@Component
class ChangeRules {

    private static final int LONGEST = 2_000;

    private final PlanRowStore rows;
    private final Organization organization;

    ChangeRules(PlanRowStore rows, Organization organization) {
        this.rows = rows;
        this.organization = organization;
    }

    /** @throws Refusal 400 by field */
    void check(Plan plan, NewChange change) {
        var problems = new ArrayList<FieldProblem>();
        if (blank(change.reason()) || change.reason().length() > LONGEST) {
            problems.add(new FieldProblem("reason", "plan.problem.reason", LONGEST));
        }
        switch (change.kind()) {
            case UNIT -> unit(plan, change, problems);
            case DATE -> {
                existing(plan, change, problems);
                schedule(plan, change, problems);
            }
            case ADD -> added(plan, change, problems);
            case DROP -> existing(plan, change, problems);
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    private void unit(Plan plan, NewChange change, List<FieldProblem> problems) {
        if (!blank(change.rowNumber())) {
            existing(plan, change, problems);
        }
        if (change.fromUnit() == null || organization.unit(change.fromUnit()).isEmpty()) {
            problems.add(new FieldProblem("fromUnit", "plan.problem.unit"));
        }
        toUnit(change, problems);
        if (change.toUnit() != null && change.toUnit().equals(change.fromUnit())) {
            problems.add(new FieldProblem("toUnit", "plan.problem.same-unit"));
        }
    }

    private void added(Plan plan, NewChange change, List<FieldProblem> problems) {
        if (blank(change.rowNumber())
                || rows.find(plan.number(), change.rowNumber().strip()).isPresent()) {
            problems.add(new FieldProblem("rowNumber", "plan.problem.new-row-number"));
        }
        if (blank(change.content()) || change.content().length() > LONGEST) {
            problems.add(new FieldProblem("content", "plan.problem.content", LONGEST));
        }
        toUnit(change, problems);
        schedule(plan, change, problems);
    }

    private void toUnit(NewChange change, List<FieldProblem> problems) {
        if (change.toUnit() == null || !organization.isPresent(change.toUnit())) {
            problems.add(new FieldProblem("toUnit", "plan.problem.unit"));
        }
    }

    private void existing(Plan plan, NewChange change, List<FieldProblem> problems) {
        var found = change.rowNumber() == null
                ? null
                : rows.find(plan.number(), change.rowNumber().strip()).orElse(null);
        if (found == null || found.dropped()) {
            problems.add(new FieldProblem("rowNumber", "plan.problem.row-number"));
        }
    }

    private static void schedule(Plan plan, NewChange change, List<FieldProblem> problems) {
        var text = change.scheduleText() == null ? "" : change.scheduleText();
        var schedule = ScheduleReader.read(text, plan.year());
        if (schedule.terms().isEmpty() || schedule.unknown()) {
            problems.add(new FieldProblem("scheduleText", "plan.problem.schedule"));
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
