package vn.kstthc.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.document.DocumentNumbers;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.Role;
import vn.kstthc.organization.Staff;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;
import vn.kstthc.unitwork.SignatureBlock;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkSettings;

/** Quality control of a dossier by the control office: passed, or back with a letter of comments (b2). */
@Service
@Transactional
public class PublicationQuality {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Publications publications;
    private final PublicationDossier dossier;
    private final PublicationLetters letters;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final DocumentNumbers numbers;
    private final UnitWorkSettings settings;
    private final SignatureBlock signatures;
    private final Organization organization;
    private final Clock clock;

    PublicationQuality(
            Publications publications,
            PublicationDossier dossier,
            PublicationLetters letters,
            CaseFiles files,
            Deadlines deadlines,
            DocumentNumbers numbers,
            UnitWorkSettings settings,
            SignatureBlock signatures,
            Organization organization,
            Clock clock) {
        this.publications = publications;
        this.dossier = dossier;
        this.letters = letters;
        this.files = files;
        this.deadlines = deadlines;
        this.numbers = numbers;
        this.settings = settings;
        this.signatures = signatures;
        this.organization = organization;
        this.clock = clock;
    }

    /** The people who may sign a letter of comments: head and deputies of the control office. */
    @Transactional(readOnly = true)
    public List<Staff> signers() {
        return organization.holders(control(), Role.OFFICE_CHIEF, Role.HEAD, Role.DEPUTY_HEAD);
    }

    /** The control office received the dossier: its own period (D09) starts. */
    public Deadline receive(String number, String subject) {
        dossier.stage(number, subject, "publication.stage.quality");
        return deadlines.start(new DeadlineStart(number, subject, "quality", "D09", today(), control()));
    }

    public void passed(String number, String subject, String remark) {
        deadlines.meet(number, subject, "quality", today());
        dossier.stage(number, subject, "publication.stage.sign");
        files.record(number, Fact.of("publication.timeline.passed").because(remark));
    }

    /**
     * Back to the lead unit with a signed letter that holds the remark line by line.
     *
     * @return the deadline of the completed dossier
     * @throws Refusal 400 by field for a signer or day that cannot be, 409 for a number already used
     */
    public Deadline giveBack(String number, String subject, String remark, PublicationComment comment) {
        check(number, subject, comment);
        var control = control();
        var written = numbers.take(
                number,
                control,
                settings.symbol(control),
                comment.signedOn(),
                comment.number().orElse(null));
        deadlines.meet(number, subject, "quality", comment.signedOn());
        files.record(
                number,
                Fact.of("publication.timeline.returned")
                        .with("number", written)
                        .with("on", Phrases.date(comment.signedOn()))
                        .because(remark)
                        .on(Zones.startOf(comment.signedOn())));
        var draft = dossier.reopen(number, subject, remark, comment.signedOn());
        var authority = signatures.usual(control, comment.signer());
        letters.comment(
                publications.require(number),
                publications.decision(number, subject),
                new SignatureRecord(number, subject, comment.signer(), authority, written, comment.signedOn(), null),
                draft.dueDate());
        return draft;
    }

    private void check(String number, String subject, PublicationComment comment) {
        var problems = new ArrayList<FieldProblem>();
        if (signers().stream().noneMatch(person -> person.username().equals(comment.signer()))) {
            problems.add(new FieldProblem("signer", "publication.problem.comment-signer"));
        }
        var proposed = publications.decision(number, subject).proposalSignedOn();
        var earliest = proposed == null ? publications.require(number).receivedOn() : proposed;
        if (comment.signedOn().isAfter(today()) || comment.signedOn().isBefore(earliest)) {
            problems.add(new FieldProblem("signedOn", "publication.problem.between", earliest.format(DAY)));
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    private String control() {
        return organization.holder(UnitFunction.CONTROL_OFFICE);
    }

    private LocalDate today() {
        return Zones.dateOf(clock.instant());
    }
}
