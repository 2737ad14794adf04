package vn.kstthc.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.casefile.OutsideFacts;
import vn.kstthc.casefile.PartyRole;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** What follows a signed decision outside: national database (D07), portal, electronic workflow. */
@Service
@Transactional
public class PublicationDisclosure {

    private static final String DATABASE = "publication.outside.database";
    private static final String ENTRY = "publication.outside.entry";
    private static final String PORTAL = "publication.outside.portal";
    private static final String POSTED = "publication.outside.posted";
    private static final String ONE_STOP = "publication.outside.one-stop";
    private static final String CONFIGURED = "publication.outside.configured";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final PublicationStore store;
    private final AnnexStore annex;
    private final Publications publications;
    private final PublicationSettings settings;
    private final ProcedureRegister register;
    private final CaseFiles files;
    private final OutsideFacts outside;
    private final Deadlines deadlines;
    private final Organization organization;
    private final Clock clock;

    PublicationDisclosure(
            PublicationStore store,
            AnnexStore annex,
            Publications publications,
            PublicationSettings settings,
            ProcedureRegister register,
            CaseFiles files,
            OutsideFacts outside,
            Deadlines deadlines,
            Organization organization,
            Clock clock) {
        this.store = store;
        this.annex = annex;
        this.publications = publications;
        this.settings = settings;
        this.register = register;
        this.files = files;
        this.outside = outside;
        this.deadlines = deadlines;
        this.organization = organization;
        this.clock = clock;
    }

    public void open(String number) {
        files.stage(number, "publication.stage.disclose");
    }

    /** Who enters the procedures into the national database, by configuration. */
    @Transactional(readOnly = true)
    public String entryUnit(String number) {
        return settings.entryBy() == PublicationSettings.EntryBy.LEAD
                ? publications.require(number).leadUnit()
                : organization.holder(UnitFunction.CONTROL_OFFICE);
    }

    /** D07: five working days from the signature, two for a shortened procedure in force on signing. */
    public Deadline oweEntry(String number) {
        outside.owe(number, DATABASE, ENTRY);
        var publication = publications.require(number);
        var rule =
                publication.kind().followsDocument() && publication.document().immediate() ? "D07.SHORT" : "D07.CHAIR";
        return start(number, "entry", rule, signedOn(number), entryUnit(number));
    }

    public Deadline owePortal(String number) {
        outside.owe(number, PORTAL, POSTED);
        return start(number, "portal", "F-PORTAL", signedOn(number), controlOffice());
    }

    /** The decision on the internal workflow that follows a publication. */
    public Deadline oweWorkflow(String number) {
        store.insertDecision(number, PublicationDecision.WORKFLOW);
        return start(
                number,
                "workflow",
                "F-WORKFLOW",
                signedOn(number),
                publications.require(number).leadUnit());
    }

    /** The IT operator sets up the electronic workflow once it is decided. */
    public Deadline oweConfiguration(String number) {
        var operator = organization.holder(UnitFunction.IT_OPERATOR);
        files.join(number, operator, PartyRole.COORDINATING);
        outside.owe(number, ONE_STOP, CONFIGURED);
        return start(number, "configure", "F-CONFIGURE", today(), operator);
    }

    /** Entered; brings the codes of new procedures by their position in the annex. */
    public void entered(String number, LocalDate on, String reference, Map<Integer, String> codes) {
        requireDate("enteredOn", on, signedOn(number));
        for (var row : publications.procedures(number)) {
            Optional.ofNullable(codes.get(row.position())).ifPresent(code -> give(number, row, code));
        }
        deadlines.meet(number, "", "entry", on);
        outside.done(number, DATABASE, ENTRY, reference, on, "");
    }

    private void give(String number, PublicationProcedure row, String code) {
        annex.code(number, row.position(), code);
        register.ofCase(number).stream()
                .filter(version -> version.code().isEmpty())
                .filter(version -> version.content().name().equals(row.name()))
                .findFirst()
                .ifPresent(version -> register.giveCode(version.procedureId(), code));
        files.record(
                number, Fact.of("publication.timeline.code").with("code", code).with("name", row.name()));
    }

    /** The rows that still wait for a code of the national database. */
    @Transactional(readOnly = true)
    public List<PublicationProcedure> withoutCode(String number) {
        return publications.procedures(number).stream()
                .filter(row -> row.code().isBlank())
                .toList();
    }

    public void onPortal(String number, LocalDate on, String address) {
        requireDate("publishedOn", on, signedOn(number));
        deadlines.meet(number, "", "portal", on);
        outside.done(number, PORTAL, POSTED, address, on, "");
    }

    public void configured(String number, LocalDate on, String reference) {
        requireDate("configuredOn", on, signedOn(number));
        deadlines.meet(number, "", "configure", on);
        outside.done(number, ONE_STOP, CONFIGURED, reference, on, "");
    }

    private Deadline start(String number, String key, String rule, LocalDate anchor, String unit) {
        return deadlines.start(new DeadlineStart(number, "", key, rule, anchor, unit));
    }

    private void requireDate(String field, LocalDate on, LocalDate earliest) {
        if (on.isAfter(today()) || on.isBefore(earliest)) {
            throw Refusal.invalid(
                    List.of(new FieldProblem(field, "publication.problem.between", earliest.format(DAY))));
        }
    }

    private LocalDate signedOn(String number) {
        return publications.decision(number, "").signed().orElseThrow();
    }

    private String controlOffice() {
        return organization.holder(UnitFunction.CONTROL_OFFICE);
    }

    private LocalDate today() {
        return Zones.dateOf(clock.instant());
    }
}
