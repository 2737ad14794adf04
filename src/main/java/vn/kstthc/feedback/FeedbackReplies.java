package vn.kstthc.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.casefile.PartyRole;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Phrases;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;

/** What the handling unit drafts, approves and sends (c4 to c6): the letter that forwards a part, the reply to it. */
@Service
@Transactional
public class FeedbackReplies {

    private final FeedbackRepository feedbacks;
    private final FeedbackPartRepository parts;
    private final FeedbackLetters letters;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final CurrentStaff current;
    private final Clock clock;

    FeedbackReplies(
            FeedbackRepository feedbacks,
            FeedbackPartRepository parts,
            FeedbackLetters letters,
            CaseFiles files,
            Deadlines deadlines,
            CurrentStaff current,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.parts = parts;
        this.letters = letters;
        this.files = files;
        this.deadlines = deadlines;
        this.current = current;
        this.clock = clock;
    }

    /** Keeps the draft of a reply; a submitted one becomes a letter that still lacks number and signature. */
    public void draft(String partId, ReplyDraft draft, DraftAction action) {
        var part = load(partId);
        part.drafted(draft, current.username());
        if (action == DraftAction.SUBMIT) {
            letters.reply(feedback(part), part, Optional.empty());
        }
        if (action == DraftAction.COLLECT) {
            files.record(
                    part.caseNumber(),
                    Fact.of("feedback.timeline.collecting")
                            .with("part", String.valueOf(part.position()))
                            .because(draft.collectNote().orElse("")));
        }
    }

    public void draftForward(String partId, String recipient, String text, Optional<String> remark) {
        var part = load(partId);
        part.forwardDrafted(recipient, text, remark.orElse(null), current.username());
        letters.forward(feedback(part), part, forwardDue(part), Optional.empty());
    }

    public void approved(String partId) {
        load(partId).approved(current.username());
    }

    /** The reply left the house: the duty is met on the date of the paper, not of the click. */
    public void replied(String partId, SignatureRecord signature) {
        var part = load(partId);
        letters.reply(feedback(part), part, Optional.of(signature));
        part.end(PartState.ANSWERED);
        deadlines.meet(part.caseNumber(), partId, "reply", signature.signedOn());
        files.record(part.caseNumber(), sent("feedback.timeline.replied", part, signature));
    }

    /** The letter that forwards the part left the house; a part for a recipient outside ends here (0.4.8). */
    public void forwarded(String partId, SignatureRecord signature) {
        var part = load(partId);
        letters.forward(feedback(part), part, forwardDue(part), Optional.of(signature));
        deadlines.meet(part.caseNumber(), partId, "forward", signature.signedOn());
        if (part.recipient().isPresent()) {
            part.end(PartState.FORWARDED_OUTSIDE);
        } else {
            files.join(part.caseNumber(), part.unit().orElseThrow(), PartyRole.HANDLER);
        }
        files.record(
                part.caseNumber(),
                sent("feedback.timeline.forwarded", part, signature)
                        .with(
                                "to",
                                part.recipient()
                                        .orElseGet(
                                                () -> Phrases.unit(part.unit().orElseThrow()))));
    }

    /** Until when the recipient is asked to answer: the period of a reply, as if he received it today. */
    private LocalDate forwardDue(FeedbackPart part) {
        return deadlines.project(part.complexity().rule(), Zones.dateOf(clock.instant()));
    }

    private static Fact sent(String kind, FeedbackPart part, SignatureRecord signature) {
        return Fact.of(kind)
                .with("part", String.valueOf(part.position()))
                .with("number", signature.number())
                .with("signedOn", Phrases.date(signature.signedOn()))
                .on(Zones.startOf(signature.signedOn()));
    }

    private Feedback feedback(FeedbackPart part) {
        return feedbacks.findById(part.caseNumber()).orElseThrow();
    }

    private FeedbackPart load(String partId) {
        return parts.findById(partId).orElseThrow(() -> Refusal.notFound("feedback.refusal.unknown", partId));
    }
}
