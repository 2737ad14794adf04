package vn.kstthc.plan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.Fact;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.casefile.PartyRole;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.plandocument.DocumentRow;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** Drafts plans and reads them; whoever reads one has to be allowed to see its case. */
@Service
@Transactional
public class Plans {

    private final PlanStore store;
    private final PlanRowStore rows;
    private final PlanDrafting drafting;
    private final PlanApproval approval;
    private final CaseFiles files;
    private final Organization organization;
    private final CurrentStaff current;
    private final Clock clock;

    Plans(
            PlanStore store,
            PlanRowStore rows,
            PlanDrafting drafting,
            PlanApproval approval,
            CaseFiles files,
            Organization organization,
            CurrentStaff current,
            Clock clock) {
        this.store = store;
        this.rows = rows;
        this.drafting = drafting;
        this.approval = approval;
        this.files = files;
        this.organization = organization;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Drafts a plan from the rows of a document, all or nothing, and returns its number, e.g. {@code KH-2025-000001}.
     *
     * @throws Refusal 403 for others than the unit whose plan it is and the control office, 404 for a parent or a row of
     *     it that is not there, 400 by field
     */
    public String draft(NewPlan plan, List<DocumentRow> documentRows) {
        PlanRules.check(plan, documentRows);
        if (!mayDraftFor(plan.unit())) {
            throw Refusal.forbidden("plan.refusal.draft");
        }
        if (!organization.isPresent(plan.unit())) {
            throw Refusal.invalid(List.of(new FieldProblem("unit", "plan.problem.unit")));
        }
        checkParent(plan);
        var title = plan.title().strip();
        var number = files.open(new NewCase(CaseType.PLAN, title, plan.unit(), clock.instant(), false), plan.year());
        store.insert(number, plan);
        for (var position = 0; position < documentRows.size(); position++) {
            rows.save(drafting.row(number, plan, position + 1, documentRows.get(position)));
        }
        join(number, plan.unit());
        files.record(number, Fact.of("plan.timeline.drafted").with("rows", String.valueOf(documentRows.size())));
        approval.begin(number, plan);
        return number;
    }

    private void checkParent(NewPlan plan) {
        if (plan.parent() == null) {
            if (plan.parentRow() != null) {
                throw Refusal.invalid(List.of(new FieldProblem("parent", "plan.problem.parent")));
            }
            return;
        }
        require(plan.parent());
        if (plan.parentRow() != null) {
            requireRow(plan.parent(), plan.parentRow());
        }
    }

    private void join(String number, String unit) {
        var control = organization.holder(UnitFunction.CONTROL_OFFICE);
        if (!unit.equals(control)) {
            files.join(number, control, PartyRole.OVERSEER);
        }
        if (!unit.equals(organization.committee())) {
            files.join(number, organization.committee(), PartyRole.OVERSEER);
        }
    }

    /** The plan, or 404 when there is none that the current reader may see. */
    @Transactional(readOnly = true)
    public Plan require(String number) {
        files.require(number);
        return store.find(number).orElseThrow(() -> Refusal.notFound("plan.refusal.unknown", number));
    }

    /** Every row in the order of the document. */
    @Transactional(readOnly = true)
    public List<PlanRow> rows(String number) {
        return rows.of(require(number).number());
    }

    @Transactional(readOnly = true)
    public PlanRow requireRow(String number, String rowNumber) {
        return rows.find(require(number).number(), rowNumber)
                .orElseThrow(() -> Refusal.notFound("plan.refusal.unknown-row", rowNumber, number));
    }

    /** The plans that follow from this one. */
    @Transactional(readOnly = true)
    public List<Plan> children(String number) {
        return store.children(require(number).number());
    }

    /** Whether the current person may still write in the plan. */
    @Transactional(readOnly = true)
    public boolean mayEdit(String number) {
        var plan = require(number);
        return !plan.approved() && mayDraftFor(plan.unit());
    }

    /** Whether the current person may ask for work, changes and copies of the plan. */
    @Transactional(readOnly = true)
    public boolean mayFollow(String number) {
        return mayDraftFor(require(number).unit());
    }

    /** Whether the current person may write plans of the unit. */
    boolean mayDraftFor(String unit) {
        return current.inControlOffice() || current.worksIn(unit);
    }

    /**
     * Replaces a row of a plan that is not approved yet.
     *
     * @throws Refusal 403 for others than its unit and the control office, 409 once it is approved, 400 for the number of
     *     another row
     */
    public void replaceRow(String number, PlanRow row) {
        var plan = require(number);
        if (plan.approved()) {
            throw Refusal.conflict("plan.refusal.approved", number);
        }
        if (!mayEdit(number)) {
            throw Refusal.forbidden("plan.refusal.draft");
        }
        store.lock(number);
        rows.find(number, row.number())
                .filter(same -> !same.id().equals(row.id()))
                .ifPresent(same -> {
                    throw Refusal.invalid(List.of(new FieldProblem("number", "plan.problem.row-twice", row.number())));
                });
        rows.save(row);
        files.record(number, Fact.of("plan.timeline.row-edited").with("row", row.number()));
    }

    /** The plan that a row waits for, if one was made. */
    @Transactional(readOnly = true)
    public Optional<Plan> childOf(PlanRow row) {
        return store.children(row.plan()).stream()
                .filter(plan -> row.number().equals(plan.parentRow()))
                .findFirst();
    }
}
