package vn.kstthc.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.kstthc.shared.KeyedEntity;

/** A part of a feedback with its own class and unit; most feedback has one. Its id is the subject of its process. */
@Entity
@Table(name = "feedback_part")
public class FeedbackPart extends KeyedEntity {

    @Id
    private String id;

    @Column(name = "case_number")
    private String caseNumber;

    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "class")
    private FeedbackClass feedbackClass;

    @Enumerated(EnumType.STRING)
    private PartState state = PartState.OPEN;

    private @Nullable String unit;
    private @Nullable String recipient;

    @Enumerated(EnumType.STRING)
    private Complexity complexity;

    private String summary;
    private int returns;

    @Column(name = "return_reason")
    private @Nullable String returnReason;

    @Column(name = "received_on")
    private @Nullable LocalDate receivedOn;

    @Column(name = "drafted_by")
    private @Nullable String draftedBy;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    private @Nullable String findings;

    @Column(name = "collect_note")
    private @Nullable String collectNote;

    private @Nullable String basis;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, TestResult> tests;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Column(name = "outcome_detail")
    private @Nullable String outcomeDetail;

    @Column(name = "reply_text")
    private @Nullable String replyText;

    @Column(name = "letter_text")
    private @Nullable String letterText;

    private @Nullable String remark;

    protected FeedbackPart() {}

    FeedbackPart(String caseNumber, int position, NewPart part, String summary) {
        this.id = caseNumber + "/" + position;
        this.caseNumber = caseNumber;
        this.position = position;
        this.feedbackClass = part.feedbackClass();
        this.unit = part.unit().orElse(null);
        this.recipient = part.recipient().orElse(null);
        this.complexity = part.complexity();
        this.summary = summary;
    }

    public String id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public int position() {
        return position;
    }

    public FeedbackClass feedbackClass() {
        return feedbackClass;
    }

    public PartState state() {
        return state;
    }

    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /** A recipient outside the system; its part ends when it is forwarded. */
    public Optional<String> recipient() {
        return Optional.ofNullable(recipient);
    }

    public Complexity complexity() {
        return complexity;
    }

    public String summary() {
        return summary;
    }

    public int returns() {
        return returns;
    }

    public Optional<String> returnReason() {
        return Optional.ofNullable(returnReason);
    }

    /** When the handling unit received it: its own period starts here. */
    public Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOn);
    }

    public Optional<String> draftedBy() {
        return Optional.ofNullable(draftedBy);
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<String> findings() {
        return Optional.ofNullable(findings);
    }

    public Optional<String> collectNote() {
        return Optional.ofNullable(collectNote);
    }

    public Optional<String> basis() {
        return Optional.ofNullable(basis);
    }

    public Map<String, TestResult> tests() {
        return tests == null ? Map.of() : tests;
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<String> outcomeDetail() {
        return Optional.ofNullable(outcomeDetail);
    }

    public Optional<String> replyText() {
        return Optional.ofNullable(replyText);
    }

    public Optional<String> letterText() {
        return Optional.ofNullable(letterText);
    }

    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    /** Goes on with a letter: to another body (rule D12), or to the body that manages the official (rule D13). */
    boolean forwarded() {
        return recipient != null || feedbackClass != FeedbackClass.CONTENT_OWN;
    }

    void assign(String newUnit) {
        this.unit = newUnit;
    }

    void receivedOn(LocalDate day) {
        this.receivedOn = day;
    }

    void giveBack(String reason) {
        this.returns++;
        this.returnReason = reason;
    }

    void drafted(ReplyDraft draft, String by) {
        this.draftedBy = by;
        this.findings = draft.findings();
        this.collectNote = draft.collectNote().orElse(null);
        this.basis = draft.basis().orElse(null);
        this.tests = draft.tests();
        this.outcome = draft.outcome().orElse(null);
        this.outcomeDetail = draft.outcomeDetail().orElse(null);
        this.replyText = draft.replyText().orElse(replyText);
    }

    void forwardDrafted(String newRecipient, String text, @Nullable String newRemark, String by) {
        if (recipient != null) {
            this.recipient = newRecipient;
        }
        this.letterText = text;
        this.remark = newRemark;
        this.draftedBy = by;
    }

    void approved(String by) {
        this.approvedBy = by;
    }

    void end(PartState how) {
        this.state = how;
    }

    @Override
    public String getId() {
        return id;
    }
}
