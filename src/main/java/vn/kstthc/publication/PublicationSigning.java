package vn.kstthc.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.document.DocumentNumbers;
import vn.kstthc.document.StoredDocument;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.Role;
import vn.kstthc.organization.Staff;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;
import vn.kstthc.unitwork.Authority;

/** Records the signature of the Chairman or a Vice-Chairman and writes the register in the same transaction (b4). */
@Service
@Transactional
public class PublicationSigning {

    static final String SYMBOL = "QĐ-UBND";

    private final PublicationStore store;
    private final Publications publications;
    private final PublicationAnnex annex;
    private final PublicationLetters letters;
    private final ProcedureRegister register;
    private final PublicationAssessment assessment;
    private final DocumentNumbers numbers;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Organization organization;
    private final Clock clock;

    PublicationSigning(
            PublicationStore store,
            Publications publications,
            PublicationAnnex annex,
            PublicationLetters letters,
            ProcedureRegister register,
            PublicationAssessment assessment,
            DocumentNumbers numbers,
            CaseFiles files,
            Deadlines deadlines,
            Organization organization,
            Clock clock) {
        this.store = store;
        this.publications = publications;
        this.annex = annex;
        this.letters = letters;
        this.register = register;
        this.assessment = assessment;
        this.numbers = numbers;
        this.files = files;
        this.deadlines = deadlines;
        this.organization = organization;
        this.clock = clock;
    }

    /** The people who may sign a decision of the Chairman. */
    @Transactional(readOnly = true)
    public List<Staff> signers() {
        return organization.holders(organization.committee(), Role.CHAIR, Role.VICE_CHAIR);
    }

    /** The signed decision: CT for the Chairman, KT. for a Vice-Chairman; an empty number means the next one. */
    public void sign(String number, String subject, String signer, LocalDate on, Optional<String> typed) {
        check(number, signer, on);
        if (subject.isEmpty()) {
            annex.requireComplete(number);
        }
        var taken = numbers.take(number, organization.committee(), SYMBOL, on, typed.orElse(null));
        store.signed(number, subject, taken, signer, authority(signer).name(), on);
        var publication = publications.require(number);
        var decision = publications.decision(number, subject);
        var signed = letters.decision(publication, decision);
        deadlines.meet(number, "", decision.deadlineKey(), on);
        files.record(
                number,
                Fact.of("publication.timeline.signed")
                        .with("number", taken)
                        .with("on", Phrases.date(on))
                        .with("signer", Phrases.staff(signer))
                        .with("authority", Phrases.key("unitwork.authority." + authority(signer)))
                        .on(Zones.startOf(on)));
        if (!decision.isWorkflow() && publication.kind().entered()) {
            register.publish(registered(publication, taken, on, signed));
        }
    }

    private Authority authority(String signer) {
        return organization.hasRole(signer, organization.committee(), Role.VICE_CHAIR) ? Authority.KT : Authority.CT;
    }

    /** New versions hold from the effective date of the document, or from the signature where there is none. */
    private RegisterDecision registered(
            Publication publication, String decision, LocalDate signedOn, StoredDocument file) {
        var effective = publication.kind().followsDocument() && publication.effectiveOn() != null
                ? publication.effectiveOn()
                : signedOn;
        var rows = publications.procedures(publication.caseNumber());
        var changes = assessment.trace(publication.caseNumber(), PublicationAnnex.changes(rows));
        return new RegisterDecision(
                decision,
                signedOn,
                effective,
                Optional.of(publication.caseNumber()),
                Optional.of(file.id()),
                publication.kind() == PublicationKind.INTERNAL,
                changes);
    }

    private void check(String number, String signer, LocalDate on) {
        var problems = new ArrayList<FieldProblem>();
        if (signers().stream().noneMatch(person -> person.username().equals(signer))) {
            problems.add(new FieldProblem("signer", "publication.problem.signer"));
        }
        var opened = publications.require(number).receivedOn();
        if (on.isAfter(Zones.dateOf(clock.instant())) || on.isBefore(opened)) {
            problems.add(new FieldProblem("signedOn", "publication.problem.signed-on"));
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }
}
