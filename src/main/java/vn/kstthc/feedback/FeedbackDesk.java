package vn.kstthc.feedback;

import java.time.Clock;
import java.time.Instant;
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
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** The check of validity (c2): valid, guided to complete within a limit, refused, or directed elsewhere. */
@Service
@Transactional
public class FeedbackDesk {

    private final FeedbackRepository feedbacks;
    private final SenderFile senders;
    private final FeedbackLetters letters;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Organization organization;
    private final FeedbackSettings settings;
    private final Clock clock;

    FeedbackDesk(
            FeedbackRepository feedbacks,
            SenderFile senders,
            FeedbackLetters letters,
            CaseFiles files,
            Deadlines deadlines,
            Organization organization,
            FeedbackSettings settings,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.senders = senders;
        this.letters = letters;
        this.files = files;
        this.deadlines = deadlines;
        this.organization = organization;
        this.settings = settings;
        this.clock = clock;
    }

    /** Accepts it; returns the deadline of the classification, counted from the complete feedback. */
    public Deadline accept(String number) {
        var feedback = judge(number, Validity.VALID);
        files.stage(number, "feedback.stage.classify");
        return start(feedback, "classify", "F-CLASSIFY", feedback.clockFrom());
    }

    /** Guides the sender to complete it; returns until when. Refused (409) beyond the configured number of times. */
    public Deadline guide(String number, String guidance) {
        var feedback = judge(number, Validity.INCOMPLETE);
        if (feedback.completions() >= settings.maxCompletions()) {
            throw Refusal.conflict("feedback.refusal.completions", settings.maxCompletions());
        }
        feedback.guide(guidance);
        files.stage(number, "feedback.stage.completion");
        var due = start(feedback, "completion", "F-COMPLETION", today());
        letters.guidance(feedback, due.dueDate());
        return due;
    }

    /** The completed feedback arrived: its clock starts there (0.4.8); returns the deadline of the new check. */
    public Deadline complete(String number, Instant arrivedAt, String added, Sender sender) {
        if (arrivedAt.isAfter(clock.instant())) {
            throw Refusal.invalid(List.of(new FieldProblem("completedAt", "feedback.problem.future")));
        }
        FeedbackRules.checkSender(sender);
        var feedback = load(number);
        var arrived = Zones.dateOf(arrivedAt);
        feedback.complete(arrived, added);
        senders.complete(number, sender);
        deadlines.meet(number, "", "completion", arrived);
        files.stage(number, "feedback.stage.check");
        files.record(number, Fact.of("feedback.timeline.completed").on(arrivedAt));
        return start(feedback, "check", "F-CHECK", arrived);
    }

    /** Keeps why it will be refused; the letter follows in {@link #refuse(String)}. */
    public void decideRefusal(String number, String reason) {
        judge(number, Validity.REFUSED).refuse(reason);
    }

    /** Keeps where the sender will be directed; the letter follows in {@link #redirect(String)}. */
    public void decideRedirection(String number, RedirectTarget target, Optional<String> note) {
        judge(number, Validity.REDIRECTED).redirect(target, note.orElse(null));
    }

    public void refuse(String number) {
        letters.refusal(load(number));
        end(number, "feedback.outcome.refused");
    }

    public void redirect(String number) {
        letters.redirection(load(number));
        end(number, "feedback.outcome.redirected");
    }

    /** Nothing came before the limit: closed with notice. */
    public void closeIncomplete(String number) {
        var due = deadlines.find(number, "", "completion").orElseThrow();
        letters.closing(load(number), due.dueDate());
        end(number, "feedback.outcome.incomplete");
    }

    private void end(String number, String outcome) {
        deadlines.cancelAll(number, outcome);
        files.close(number, outcome);
    }

    private Feedback judge(String number, Validity result) {
        var feedback = load(number);
        feedback.judge(result);
        if (deadlines.find(number, "", "check").isPresent()) {
            deadlines.meet(number, "", "check", today());
        }
        files.record(number, Fact.of("feedback.timeline.judged").with("result", Phrases.key(result.key())));
        return feedback;
    }

    private Deadline start(Feedback feedback, String key, String rule, LocalDate anchor) {
        var office = organization.holder(UnitFunction.CONTROL_OFFICE);
        return deadlines.start(new DeadlineStart(feedback.caseNumber(), "", key, rule, anchor, office));
    }

    private LocalDate today() {
        return Zones.dateOf(clock.instant());
    }

    private Feedback load(String number) {
        return feedbacks.findById(number).orElseThrow(() -> Refusal.notFound("feedback.refusal.unknown", number));
    }
}
