package vn.kstthc.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kstthc.organization.Organization;
import vn.kstthc.plan.Obligation;
import vn.kstthc.plan.ObligationQuery;
import vn.kstthc.plan.ObligationState;
import vn.kstthc.plan.Obligations;
import vn.kstthc.plan.PlanRow;
import vn.kstthc.plan.Plans;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Page;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** What units owe by a plan, page by page, the earliest due first. */
@RestController
@RequestMapping("/api/plans/{number}/obligations")
class ObligationApi {

    private static final int SIZE = 100;
    private static final int MAX_PAGE = 1_000_000;

    private final Plans plans;
    private final Obligations obligations;
    private final Organization organization;
    private final Messages messages;
    private final Clock clock;

    ObligationApi(Plans plans, Obligations obligations, Organization organization, Messages messages, Clock clock) {
        this.plans = plans;
        this.obligations = obligations;
        this.organization = organization;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What a unit owes, with its lateness at this moment.
     *
     * @param row number of the plan's row; none for a quarterly sheet, which holds all continuous rows
     */
    record ObligationJson(
            String number,
            @Nullable String row,
            @Nullable String section,
            String content,
            String unit,
            List<String> jointUnits,
            String kind,
            String period,
            LocalDate from,
            LocalDate due,
            ObligationState state,
            boolean late,
            @Nullable LocalDate doneOn) {}

    @Operation(summary = "Nhiệm vụ của các đơn vị theo kế hoạch")
    @GetMapping
    Page<ObligationJson> page(
            @PathVariable String number,
            @RequestParam Optional<String> unit,
            @RequestParam Optional<ObligationState> state,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "0") int page) {
        var wanted = unit.filter(code -> !code.isBlank());
        check(wanted, page);
        var rows = plans.rows(number).stream().collect(Collectors.toMap(PlanRow::id, Function.identity()));
        var states = state.<Set<ObligationState>>map(EnumSet::of).orElseGet(() -> EnumSet.allOf(ObligationState.class));
        return obligations
                .page(new ObligationQuery(number, Optional.empty(), Optional.empty(), wanted, states, late, page, SIZE))
                .map(owed -> json(owed, Optional.ofNullable(owed.rowId()).map(rows::get)));
    }

    private void check(Optional<String> unit, int page) {
        var problems = new ArrayList<FieldProblem>();
        unit.filter(code -> organization.unit(code).isEmpty())
                .ifPresent(code -> problems.add(new FieldProblem("unit", "plan.problem.no-unit", code)));
        if (page < 0 || page > MAX_PAGE) {
            problems.add(new FieldProblem("page", "plan.problem.page", MAX_PAGE));
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    private ObligationJson json(Obligation owed, Optional<PlanRow> row) {
        return new ObligationJson(
                owed.caseNumber(),
                row.map(PlanRow::number).orElse(null),
                row.map(PlanRow::section).orElse(null),
                row.map(PlanRow::content).orElseGet(() -> messages.text("plan.sheet.title", owed.period())),
                owed.unit(),
                owed.jointUnits(),
                owed.kind().name(),
                owed.period(),
                owed.fromOn(),
                owed.dueOn(),
                owed.state(),
                owed.late(Zones.dateOf(clock.instant())),
                owed.doneOn());
    }
}
