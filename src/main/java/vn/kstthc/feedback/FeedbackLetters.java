package vn.kstthc.feedback;

import static vn.kstthc.shared.Messages.VIETNAMESE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.document.Documents;
import vn.kstthc.document.LetterHead;
import vn.kstthc.document.NewLetter;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Zones;
import vn.kstthc.unitwork.SignatureBlock;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkSettings;

/** The letters of a feedback as files on its case (layout of Decree 30/2020). Those that name the sender are sensitive. */
@Component
class FeedbackLetters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Documents documents;
    private final LetterHead heads;
    private final SenderFile senders;
    private final CaseFiles files;
    private final Organization organization;
    private final Messages messages;
    private final SignatureBlock signatures;
    private final UnitWorkSettings settings;
    private final Clock clock;

    FeedbackLetters(
            Documents documents,
            LetterHead heads,
            SenderFile senders,
            CaseFiles files,
            Organization organization,
            Messages messages,
            SignatureBlock signatures,
            UnitWorkSettings settings,
            Clock clock) {
        this.documents = documents;
        this.heads = heads;
        this.senders = senders;
        this.files = files;
        this.organization = organization;
        this.messages = messages;
        this.signatures = signatures;
        this.settings = settings;
        this.clock = clock;
    }

    void guidance(Feedback feedback, LocalDate due) {
        var model = toSender(feedback);
        model.put("missing", paragraphs(feedback.guidance().orElse("")));
        model.put("dueOn", due.format(DAY));
        write(feedback, "guidance", model);
    }

    void closing(Feedback feedback, LocalDate due) {
        var model = toSender(feedback);
        model.put("dueOn", due.format(DAY));
        write(feedback, "closing", model);
    }

    void refusal(Feedback feedback) {
        var model = toSender(feedback);
        model.put("reasons", paragraphs(feedback.refusalReason().orElse("")));
        write(feedback, "refusal", model);
    }

    void redirection(Feedback feedback) {
        var target = feedback.redirectTo().orElse(RedirectTarget.OTHER);
        var model = toSender(feedback);
        model.put("petition", text(target.key() + ".petition"));
        model.put("legalBasis", text(target.key() + ".basis"));
        model.put("addressee", feedback.redirectNote().orElse(text(target.key() + ".addressee")));
        write(feedback, "redirection", model);
    }

    void extension(Feedback feedback, FeedbackPart part, LocalDate before, LocalDate after, String reason) {
        var model = toSender(feedback, notice(part.unit().orElseThrow()));
        model.put("receivedOn", part.receivedOn().orElse(feedback.clockFrom()).format(DAY));
        model.put("oldDueOn", before.format(DAY));
        model.put("newDueOn", after.format(DAY));
        model.put("reason", reason);
        write(feedback, "extension", title(part, "extension"), model, true);
    }

    /** The letter that hands a part over; for conduct it never names the sender. */
    void forward(Feedback feedback, FeedbackPart part, LocalDate due, Optional<SignatureRecord> signature) {
        var model = new HashMap<>(head(organization.holder(UnitFunction.CONTROL_OFFICE), signature));
        var named = part.feedbackClass() != FeedbackClass.CONDUCT || feedback.senderReleased();
        common(feedback, model);
        model.put("sender", named ? senders.addressee(feedback.caseNumber()).name() : text("feedback.letter.hidden"));
        model.put("addressee", addressee(part));
        model.put("class", text(part.feedbackClass().key()));
        model.put("content", paragraphs(part.letterText().orElse(part.summary())));
        model.put("dueOn", due.format(DAY));
        model.put("recipients", List.of(text("feedback.letter.as-above")));
        write(feedback, "forward", title(part, "forward"), model, named);
    }

    /** The reply; a handler who must not know the sender writes it without the name, the control office forwards it. */
    void reply(Feedback feedback, FeedbackPart part, Optional<SignatureRecord> signature) {
        var model = toSender(feedback, head(part.unit().orElseThrow(), signature));
        var hidden = feedback.hidesSenderFromHandlerOf(part);
        if (hidden) {
            model.put("sender", text("feedback.letter.hidden"));
        }
        model.put("content", paragraphs(part.summary()));
        model.put("findings", paragraphs(part.replyText().orElse("")));
        model.put("outcome", outcome(part));
        model.put("legalBasis", text("feedback.letter.basis"));
        write(feedback, "reply", title(part, "reply"), model, !hidden);
    }

    private Map<String, Object> head(String unit, Optional<SignatureRecord> signature) {
        var number = signature.map(SignatureRecord::number).orElse(null);
        var date = signature.map(SignatureRecord::signedOn).orElse(null);
        var head = new HashMap<>(heads.of(unit, settings.symbol(unit), number, date));
        head.putAll(signature.map(signed -> signatures.of(unit, signed)).orElseGet(() -> signatures.open(unit)));
        head.put("contact", organization.unitName(unit));
        head.put("archive", settings.symbol(unit));
        return head;
    }

    /** A notice that leaves without the steps of unit-work: dated today, number and signature by hand. */
    private Map<String, Object> notice(String unit) {
        var head = head(unit, Optional.empty());
        head.putAll(heads.of(unit, settings.symbol(unit), null, Zones.dateOf(clock.instant())));
        return head;
    }

    private Map<String, Object> toSender(Feedback feedback) {
        return toSender(feedback, notice(organization.holder(UnitFunction.CONTROL_OFFICE)));
    }

    private Map<String, Object> toSender(Feedback feedback, Map<String, Object> head) {
        var model = new HashMap<>(head);
        common(feedback, model);
        model.put("sender", senders.addressee(feedback.caseNumber()).name());
        model.put("recipients", List.of(text("feedback.letter.as-above")));
        return model;
    }

    private void common(Feedback feedback, Map<String, Object> model) {
        model.put("caseNumber", feedback.caseNumber());
        model.put("subject", files.require(feedback.caseNumber()).title());
        model.put("receivedOn", Zones.dateOf(feedback.receivedAt()).format(DAY));
        model.put("channel", text(feedback.channel().key()).toLowerCase(VIETNAMESE));
    }

    private String addressee(FeedbackPart part) {
        return part.recipient()
                .orElseGet(() -> organization.unitName(part.unit().orElseThrow()));
    }

    private String outcome(FeedbackPart part) {
        var result = part.outcome().map(kind -> text(kind.key())).orElse(text("feedback.letter.answered"));
        return part.outcomeDetail().map(detail -> result + ": " + detail).orElse(result);
    }

    private String title(FeedbackPart part, String kind) {
        return text("document.kind.feedback." + kind) + " (" + part.position() + ")";
    }

    private void write(Feedback feedback, String letter, Map<String, Object> model) {
        write(feedback, letter, text("document.kind.feedback." + letter), model, true);
    }

    private void write(Feedback feedback, String letter, String title, Map<String, Object> model, boolean sensitive) {
        documents.generate(new NewLetter(
                feedback.caseNumber(), "feedback." + letter, title, "feedback/" + letter + ".docx", sensitive, model));
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private String text(String key) {
        return messages.written(key);
    }
}
