package vn.kstthc.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.Fact;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.casefile.PartyRole;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.Processes;

/** Opens publication cases: deadline by kind and document, parties, process. */
@Service
@Transactional
public class PublicationIntake {

    static final String PROCESS = "publication";

    private final CaseFiles files;
    private final PublicationStore store;
    private final AnnexStore annex;
    private final ProcedureRegister register;
    private final PublicationTerm terms;
    private final Deadlines deadlines;
    private final Processes processes;
    private final Organization organization;
    private final CurrentStaff current;
    private final Clock clock;

    PublicationIntake(
            CaseFiles files,
            PublicationStore store,
            AnnexStore annex,
            ProcedureRegister register,
            PublicationTerm terms,
            Deadlines deadlines,
            Processes processes,
            Organization organization,
            CurrentStaff current,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.annex = annex;
        this.register = register;
        this.terms = terms;
        this.deadlines = deadlines;
        this.processes = processes;
        this.organization = organization;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Opens a case; returns its number.
     *
     * @throws Refusal 400 by field for bad input, 403 for staff of neither the lead unit nor the control office
     */
    public String open(NewPublication opening) {
        PublicationRules.check(opening, organization, today());
        var lead = Objects.requireNonNull(opening.leadUnit());
        if (!current.isSystem()
                && !current.inControlOffice()
                && !current.units().contains(lead)) {
            throw Refusal.forbidden("publication.refusal.open");
        }
        return openChecked(opening, lead);
    }

    /** Opens the case that follows an act of another module, whoever acted there. */
    String follow(NewPublication opening) {
        PublicationRules.check(opening, organization, today());
        return openChecked(opening, Objects.requireNonNull(opening.leadUnit()));
    }

    private String openChecked(NewPublication opening, String lead) {
        var kind = Objects.requireNonNull(opening.kind());
        var trigger = Objects.requireNonNull(opening.trigger());
        var document = opening.document().orElse(new PublicationDocument(null, null, null, false));
        if (kind.entered()) {
            PublicationAnnex.requireRegistrable(register, rows(opening.procedures()));
        }
        var term = terms.of(kind, trigger, document, today());
        var title = Objects.requireNonNull(opening.title()).strip();
        var number = files.open(new NewCase(CaseType.PUBLICATION, title, lead, clock.instant(), false));
        store.insert(number, opening, today(), term);
        annex.replace(number, rows(opening.procedures()));
        parties(number, lead);
        files.stage(number, "publication.stage.prepare");
        files.record(
                number,
                Fact.of("publication.timeline.opened")
                        .with("kind", Phrases.key(kind.key()))
                        .with("trigger", Phrases.key(trigger.key())));
        begin(number, lead, trigger, term);
        return number;
    }

    private void begin(String number, String lead, PublicationTrigger trigger, PublicationTerm.Term term) {
        var due = deadlines.start(new DeadlineStart(number, "", "decision", term.rule(), term.anchor(), lead));
        if (term.objectiveCause()) {
            files.record(
                    number,
                    Fact.of("publication.timeline.objective")
                            .with("legalDue", Phrases.date(Objects.requireNonNull(term.legalDue())))
                            .with("due", Phrases.date(due.dueDate())));
        }
        var variables =
                new HashMap<String, Object>(Map.of("unit", lead, "subject", "", "decisionDueAt", Date.from(due.due())));
        variables.put("draftDueAt", variables.get("decisionDueAt"));
        var rule = terms.draftRule(trigger);
        if (deadlines.project(rule, today()).isBefore(due.dueDate())) {
            var draft = deadlines.start(new DeadlineStart(number, "", "draft", rule, today(), lead));
            variables.put("draftDueAt", Date.from(draft.due()));
        }
        processes.start(PROCESS, number, variables);
    }

    private void parties(String number, String lead) {
        var control = organization.holder(UnitFunction.CONTROL_OFFICE);
        if (!lead.equals(control)) {
            files.join(number, control, PartyRole.OVERSEER);
        }
        files.join(number, organization.committee(), PartyRole.OVERSEER);
    }

    private static List<PublicationProcedure> rows(List<NewPublicationProcedure> procedures) {
        var rows = new ArrayList<PublicationProcedure>();
        for (var procedure : procedures) {
            rows.add(new PublicationProcedure(
                    rows.size() + 1,
                    procedure.code() == null ? "" : procedure.code().strip(),
                    Objects.requireNonNull(procedure.kind()),
                    ProcedureContent.named(Objects.requireNonNull(procedure.name()))));
        }
        return rows;
    }

    private LocalDate today() {
        return Zones.dateOf(clock.instant());
    }
}
