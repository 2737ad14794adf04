package vn.kstthc.unitwork;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.Role;

/** The one door that changes a piece of work at a unit; every change is a line of the case's timeline. */
@Service
@Transactional
public class UnitWorks {

    private final UnitWorkStore store;
    private final UnitWorkSettings settings;
    private final UnitWorkKinds kinds;
    private final CaseFiles cases;
    private final Organization organization;
    private final CurrentStaff staff;

    UnitWorks(
            UnitWorkStore store,
            UnitWorkSettings settings,
            UnitWorkKinds kinds,
            CaseFiles cases,
            Organization organization,
            CurrentStaff staff) {
        this.store = store;
        this.settings = settings;
        this.kinds = kinds;
        this.cases = cases;
        this.organization = organization;
        this.staff = staff;
    }

    /** The unit received the work: which steps it has, by the unit's setting and the people it has. */
    public WorkSteps begin(UnitWorkRef work) {
        store.begin(work);
        record(work, Fact.of("unitwork.timeline.received").with("unit", Phrases.unit(work.unit())));
        var setting = settings.of(work.unit());
        return new WorkSteps(
                setting.assignStep(),
                hasDivisionStep(work, work.unit()),
                setting.issueStep() && kinds.require(work).leavesHouse(),
                work.unit());
    }

    /** Whether the head of this division (or of any, when it is the unit itself) looks at drafts. */
    public boolean hasDivisionStep(UnitWorkRef work, String division) {
        return settings.of(work.unit()).divisionStep()
                && !organization.holders(division, Role.DIVISION_HEAD).isEmpty();
    }

    public void assign(UnitWorkRef work, Assignment to, String remark) {
        store.assign(work, to.officer().orElse(null));
        var name = to.officer().map(Phrases::staff).orElse(Phrases.unit(to.division()));
        record(work, Fact.of("unitwork.timeline.assigned").with("to", name).because(remark));
    }

    /** The officer goes on collecting what the decision needs. */
    public void collecting(UnitWorkRef work) {
        record(work, Fact.of("unitwork.timeline.collecting"));
    }

    public void submitted(UnitWorkRef work) {
        store.drafted(work, staff.username());
        record(work, Fact.of("unitwork.timeline.submitted"));
    }

    public void agreedByDivision(UnitWorkRef work) {
        record(work, Fact.of("unitwork.timeline.checked"));
    }

    /** Sends the draft back with a remark that the officer sees. */
    public void sendBack(UnitWorkRef work, String remark) {
        store.remark(work, remark, staff.username());
        record(work, Fact.of("unitwork.timeline.returned").because(remark));
    }

    /** The leader agrees. That somebody approves his own draft is allowed and shown. */
    public void approve(UnitWorkRef work) {
        var own = staff.username().equals(store.get(work).draftedBy());
        store.approved(work, staff.username());
        record(work, Fact.of(own ? "unitwork.timeline.approved-own" : "unitwork.timeline.approved"));
        kinds.require(work).approved(work);
    }

    /** The remark of the last return with its author, while the draft is being worked on. */
    @Transactional(readOnly = true)
    public Optional<String> remark(UnitWorkRef work) {
        var row = store.get(work);
        return Optional.ofNullable(row.remark())
                .map(remark -> organization.staffName(String.valueOf(row.remarkBy())) + ": " + remark);
    }

    @Transactional(readOnly = true)
    public Optional<String> draftedBy(UnitWorkRef work) {
        return Optional.ofNullable(store.get(work).draftedBy());
    }

    /** Who approved and therefore signs. */
    @Transactional(readOnly = true)
    public Optional<String> approvedBy(UnitWorkRef work) {
        return Optional.ofNullable(store.get(work).approvedBy());
    }

    private void record(UnitWorkRef work, Fact fact) {
        cases.record(work.caseNumber(), fact);
    }
}
