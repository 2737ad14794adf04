package vn.kstthc.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.casefile.OutsideFacts;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** Publication of the redacted reply (c7) and filing (c9), Decree 20/2008 art. 9(1)(đ) and 19. */
@Service
@Transactional
public class FeedbackPublication {

    private static final String SYSTEM = "feedback.outside.national-system";
    private static final String WHAT = "feedback.outside.reply";

    private final FeedbackRepository feedbacks;
    private final FeedbackPartRepository parts;
    private final FeedbackSettings settings;
    private final CaseFiles files;
    private final OutsideFacts outside;
    private final Deadlines deadlines;
    private final Organization organization;
    private final Redaction redaction;
    private final Clock clock;

    FeedbackPublication(
            FeedbackRepository feedbacks,
            FeedbackPartRepository parts,
            FeedbackSettings settings,
            CaseFiles files,
            OutsideFacts outside,
            Deadlines deadlines,
            Organization organization,
            Redaction redaction,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.parts = parts;
        this.settings = settings;
        this.files = files;
        this.outside = outside;
        this.deadlines = deadlines;
        this.organization = organization;
        this.redaction = redaction;
        this.clock = clock;
    }

    /** True when at least one part was answered; a feedback that was only forwarded has nothing to publish. */
    @Transactional(readOnly = true)
    public boolean hasReply(String number) {
        return !answered(number).isEmpty();
    }

    /** Starts the deadline of the publication and notes that it is owed on the Government's feedback system. */
    public Deadline open(String number) {
        files.stage(number, "feedback.stage.publish");
        outside.owe(number, SYSTEM, WHAT);
        return deadlines.start(new DeadlineStart(number, "", "publish", "F-PUBLISH", today(), publisher(number)));
    }

    /** Who publishes: the control office, or the unit that handled the first part, as configured. */
    @Transactional(readOnly = true)
    public String publisher(String number) {
        return switch (settings.publisher()) {
            case CONTROL_OFFICE -> organization.holder(UnitFunction.CONTROL_OFFICE);
            case HANDLING_UNIT -> answered(number).get(0).unit().orElseThrow();
        };
    }

    /** The replies of all parts, with the sender's name, address, telephone and mail struck out. */
    @Transactional(readOnly = true)
    public String proposedText(String number) {
        var text = answered(number).stream()
                .map(part -> part.replyText().orElse(""))
                .collect(Collectors.joining("\n\n"));
        return redaction.redact(number, text);
    }

    /** Publishes; 400 when the text still names the sender or the date lies ahead. */
    public void publish(
            String number,
            String redacted,
            PublicationChannel where,
            LocalDate on,
            Optional<String> reference,
            Optional<String> evidence) {
        if (on.isAfter(today())) {
            throw Refusal.invalid(List.of(new FieldProblem("publishedOn", "feedback.problem.future")));
        }
        if (!redaction.redact(number, redacted).equals(redacted)) {
            throw Refusal.invalid(List.of(new FieldProblem("redactedText", "feedback.problem.redaction")));
        }
        load(number).publish(redacted, where, on);
        deadlines.meet(number, "", "publish", on);
        reference.ifPresent(ref -> outside.done(number, SYSTEM, WHAT, ref, on, evidence.orElse("")));
        files.record(
                number,
                Fact.of("feedback.timeline.published")
                        .with("where", Phrases.key(where.key()))
                        .with("on", Phrases.date(on))
                        .on(Zones.startOf(on)));
    }

    /** Files the case: answered, or forwarded as a whole. */
    public void close(String number) {
        var outcome = hasReply(number) ? "feedback.outcome.answered" : "feedback.outcome.forwarded";
        deadlines.cancelAll(number, outcome);
        files.close(number, outcome);
    }

    private List<FeedbackPart> answered(String number) {
        return parts.findByCaseNumberOrderByPosition(number).stream()
                .filter(part -> part.state() == PartState.ANSWERED)
                .toList();
    }

    private Feedback load(String number) {
        return feedbacks.findById(number).orElseThrow(() -> Refusal.notFound("feedback.refusal.unknown", number));
    }

    private LocalDate today() {
        return Zones.dateOf(clock.instant());
    }
}
