package vn.kstthc.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.Zones;
import vn.kstthc.unitwork.SignatureRecord;

/** The dossier of a decision on its way: needed or not, drafted, checked, returned or passed (b1 to b3). */
@Service
@Transactional
public class PublicationDossier {

    private final PublicationStore store;
    private final Publications publications;
    private final PublicationLetters letters;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Organization organization;
    private final Clock clock;

    PublicationDossier(
            PublicationStore store,
            Publications publications,
            PublicationLetters letters,
            CaseFiles files,
            Deadlines deadlines,
            Organization organization,
            Clock clock) {
        this.store = store;
        this.publications = publications;
        this.letters = letters;
        this.files = files;
        this.deadlines = deadlines;
        this.organization = organization;
        this.clock = clock;
    }

    /** The lead unit says whether there is something to decide. */
    public void scanned(String number, String subject, boolean needed, String note) {
        store.scanned(number, subject, needed, note);
        files.record(
                number,
                Fact.of(needed ? "publication.timeline.needed" : "publication.timeline.not-needed")
                        .with("decision", Phrases.key(decisionKey(number, subject)))
                        .because(note));
        if (!needed) {
            deadlines.cancel(number, subject, "draft", "publication.reason.nothing");
            var key = publications.decision(number, subject).deadlineKey();
            deadlines.cancel(number, "", key, "publication.reason.nothing");
        }
    }

    /** Keeps the draft and writes both documents, still without number and signature. */
    public void draft(String number, String subject, String necessity, String content, List<PublicationPlace> places) {
        store.drafted(
                number,
                subject,
                necessity,
                content,
                places.stream().map(Enum::name).toList());
        var publication = publications.require(number);
        var decision = publications.decision(number, subject);
        letters.proposal(publication, decision, Optional.empty());
        letters.decision(publication, decision);
    }

    /** The proposal (tờ trình) left the lead unit. */
    public void proposed(String number, String subject, SignatureRecord signature) {
        store.proposed(number, subject, signature.number(), signature.signedOn());
        letters.proposal(publications.require(number), publications.decision(number, subject), Optional.of(signature));
        deadlines
                .find(number, subject, "draft")
                .ifPresent(open -> deadlines.meet(number, subject, "draft", signature.signedOn()));
        files.record(
                number,
                Fact.of("publication.timeline.proposed")
                        .with("number", signature.number())
                        .with("on", Phrases.date(signature.signedOn()))
                        .on(Zones.startOf(signature.signedOn())));
    }

    /** The control office received the dossier: its own period (D09) starts. */
    public Deadline receive(String number, String subject) {
        files.stage(number, "publication.stage.quality");
        var control = organization.holder(UnitFunction.CONTROL_OFFICE);
        return deadlines.start(new DeadlineStart(number, subject, "quality", "D09", today(), control));
    }

    public void passed(String number, String subject, String remark) {
        deadlines.meet(number, subject, "quality", today());
        files.stage(number, "publication.stage.sign");
        files.record(number, Fact.of("publication.timeline.passed").because(remark));
    }

    /** Back to the lead unit, which has the days of D10; by the control office or by the signer. */
    public Deadline giveBack(String number, String subject, String remark, boolean bySigner) {
        deadlines.meet(number, subject, "quality", today());
        store.returned(number, subject, remark);
        files.stage(number, "publication.stage.prepare");
        files.record(
                number,
                Fact.of(bySigner ? "publication.timeline.returned-by-signer" : "publication.timeline.returned")
                        .because(remark));
        var lead = publications.require(number).leadUnit();
        return deadlines.start(new DeadlineStart(number, subject, "draft", "D10", today(), lead));
    }

    /** Nothing to publish: the case ends. */
    public void closeNothing(String number) {
        deadlines.cancelAll(number, "publication.reason.nothing");
        files.close(number, "publication.outcome.nothing");
    }

    private String decisionKey(String number, String subject) {
        return publications.decision(number, subject).isWorkflow()
                ? "publication.decision.workflow"
                : publications.require(number).kind().key();
    }

    private LocalDate today() {
        return Zones.dateOf(clock.instant());
    }
}
