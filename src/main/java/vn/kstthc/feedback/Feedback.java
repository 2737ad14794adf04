package vn.kstthc.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kstthc.shared.KeyedEntity;
import vn.kstthc.shared.Zones;

/** One feedback: what was sent, how it was judged and published. The sender is kept apart, see {@link SenderFile}. */
@Entity
@Table(name = "feedback")
public class Feedback extends KeyedEntity {

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "receipt_code")
    private String receiptCode;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "clock_from")
    private LocalDate clockFrom;

    private String content;

    @Column(name = "about_unit")
    private @Nullable String aboutUnit;

    @Column(name = "procedure_code")
    private @Nullable String procedureCode;

    private @Nullable String field;

    @Enumerated(EnumType.STRING)
    private @Nullable Validity validity;

    private int completions;
    private @Nullable String guidance;

    @Column(name = "refusal_reason")
    private @Nullable String refusalReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "redirect_to")
    private @Nullable RedirectTarget redirectTo;

    @Column(name = "redirect_note")
    private @Nullable String redirectNote;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_class")
    private @Nullable FeedbackClass proposedClass;

    @Column(name = "proposed_unit")
    private @Nullable String proposedUnit;

    @Column(name = "sender_released")
    private boolean senderReleased;

    @Column(name = "reply_text")
    private @Nullable String replyText;

    @Enumerated(EnumType.STRING)
    private @Nullable PublicationChannel publication;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    protected Feedback() {}

    Feedback(String caseNumber, String receiptCode, NewFeedback received) {
        this.caseNumber = caseNumber;
        this.receiptCode = receiptCode;
        this.channel = received.channel();
        this.receivedAt = received.receivedAt();
        this.clockFrom = Zones.dateOf(receivedAt);
        this.content = received.content().strip();
        this.aboutUnit = received.aboutUnit().orElse(null);
        this.procedureCode = received.procedureCode().orElse(null);
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String receiptCode() {
        return receiptCode;
    }

    public Channel channel() {
        return channel;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** The date from which its periods count: receipt of the complete feedback. */
    public LocalDate clockFrom() {
        return clockFrom;
    }

    public String content() {
        return content;
    }

    public Optional<String> aboutUnit() {
        return Optional.ofNullable(aboutUnit);
    }

    public Optional<String> procedureCode() {
        return Optional.ofNullable(procedureCode);
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    public Optional<Validity> validity() {
        return Optional.ofNullable(validity);
    }

    public int completions() {
        return completions;
    }

    public Optional<String> guidance() {
        return Optional.ofNullable(guidance);
    }

    public Optional<String> refusalReason() {
        return Optional.ofNullable(refusalReason);
    }

    public Optional<RedirectTarget> redirectTo() {
        return Optional.ofNullable(redirectTo);
    }

    public Optional<String> redirectNote() {
        return Optional.ofNullable(redirectNote);
    }

    public Optional<FeedbackClass> proposedClass() {
        return Optional.ofNullable(proposedClass);
    }

    public Optional<String> proposedUnit() {
        return Optional.ofNullable(proposedUnit);
    }

    public boolean senderReleased() {
        return senderReleased;
    }

    /**
     * Whether the unit that handles the part must not know the sender: it is about conduct, he is not released, and the
     * unit complained about is that unit or was not named.
     */
    boolean hidesSenderFromHandlerOf(FeedbackPart part) {
        var aboutAnother = aboutUnit().isPresent() && !aboutUnit().equals(part.unit());
        return part.feedbackClass() == FeedbackClass.CONDUCT && !senderReleased && !aboutAnother;
    }

    /** The published, redacted reply. */
    public Optional<String> replyText() {
        return Optional.ofNullable(replyText);
    }

    public Optional<PublicationChannel> publication() {
        return Optional.ofNullable(publication);
    }

    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    void judge(Validity result) {
        this.validity = result;
    }

    void guide(String how) {
        this.guidance = how;
        this.completions++;
    }

    void refuse(String reason) {
        this.refusalReason = reason;
    }

    void redirect(RedirectTarget target, @Nullable String note) {
        this.redirectTo = target;
        this.redirectNote = note;
    }

    void complete(LocalDate arrived, String added) {
        this.clockFrom = arrived;
        if (!added.isBlank()) {
            this.content = content + "\n\n" + added.strip();
        }
    }

    void propose(FeedbackClass what, @Nullable String unit) {
        this.proposedClass = what;
        this.proposedUnit = unit;
    }

    void concern(@Nullable String fieldCode) {
        this.field = fieldCode;
    }

    void releaseSender() {
        this.senderReleased = true;
    }

    void publish(String redacted, PublicationChannel where, LocalDate on) {
        this.replyText = redacted;
        this.publication = where;
        this.publishedOn = on;
    }

    @Override
    public String getId() {
        return caseNumber;
    }
}
