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
import vn.kstthc.organization.Phrases;
import vn.kstthc.shared.Zones;
import vn.kstthc.unitwork.SignatureRecord;

/** The dossier of a decision on its way: needed or not, drafted, proposed, back for completion (b1, b3). */
@Service
@Transactional
public class PublicationDossier {

    private final PublicationStore store;
    private final Publications publications;
    private final PublicationLetters letters;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Clock clock;

    PublicationDossier(
            PublicationStore store,
            Publications publications,
            PublicationLetters letters,
            CaseFiles files,
            Deadlines deadlines,
            Clock clock) {
        this.store = store;
        this.publications = publications;
        this.letters = letters;
        this.files = files;
        this.deadlines = deadlines;
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

    /** The signer sends the dossier back. */
    public Deadline giveBack(String number, String subject, String remark) {
        files.record(number, Fact.of("publication.timeline.returned-by-signer").because(remark));
        return reopen(number, subject, remark, today());
    }

    /** Back at the lead unit, which has the days of D10. */
    Deadline reopen(String number, String subject, String remark, LocalDate on) {
        store.returned(number, subject, remark);
        stage(number, subject, "publication.stage.prepare");
        var lead = publications.require(number).leadUnit();
        return deadlines.start(new DeadlineStart(number, subject, "draft", "D10", on, lead));
    }

    /** The stage of the case follows its main decision; the one on the workflow comes while it is disclosed. */
    void stage(String number, String subject, String stage) {
        if (!publications.decision(number, subject).isWorkflow()
                || publications.require(number).kind() == PublicationKind.WORKFLOW) {
            files.stage(number, stage);
        }
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
