package vn.kstthc.feedback;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.Fact;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.casefile.PartyRole;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.Role;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.Processes;

/** Receives feedback (c1): registers it, seals the sender, starts the first deadline and the process. */
@Service
@Transactional
public class FeedbackIntake {

    static final String PROCESS = "feedback";
    private static final String CODE_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int CODE_LENGTH = 10;

    private final CaseFiles files;
    private final FeedbackRepository feedbacks;
    private final SenderFile senders;
    private final Deadlines deadlines;
    private final Processes processes;
    private final Organization organization;
    private final CurrentStaff current;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FeedbackIntake(
            CaseFiles files,
            FeedbackRepository feedbacks,
            SenderFile senders,
            Deadlines deadlines,
            Processes processes,
            Organization organization,
            CurrentStaff current,
            Clock clock) {
        this.files = files;
        this.feedbacks = feedbacks;
        this.senders = senders;
        this.deadlines = deadlines;
        this.processes = processes;
        this.organization = organization;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Opens the case of a feedback.
     *
     * @throws Refusal 400 by field for bad input, 403 for staff who receive no mail and no visitors
     */
    public Received receive(NewFeedback feedback) {
        requireReceiver();
        FeedbackRules.check(feedback, clock.instant(), organization);
        var controlOffice = organization.holder(UnitFunction.CONTROL_OFFICE);
        var number = files.open(new NewCase(
                CaseType.FEEDBACK, feedback.subject().strip(), controlOffice, feedback.receivedAt(), false));
        var stored = feedbacks.saveAndFlush(new Feedback(number, receiptCode(), feedback));
        senders.keep(number, feedback.sender());
        openerUnits(number, controlOffice);
        files.stage(number, "feedback.stage.check");
        files.record(
                number,
                Fact.of("feedback.timeline.received")
                        .with("channel", Phrases.key(feedback.channel().key()))
                        .on(feedback.receivedAt()));
        var check = deadlines.start(
                new DeadlineStart(number, "", "check", "F-CHECK", Zones.dateOf(feedback.receivedAt()), controlOffice));
        processes.start(PROCESS, number, Map.of("checkDueAt", Date.from(check.due())));
        return new Received(number, stored.receiptCode());
    }

    private void requireReceiver() {
        var receives = current.has(Role.OFFICER) || current.has(Role.FOCAL_POINT) || current.has(Role.RECORDS_CLERK);
        if (!receives) {
            throw Refusal.forbidden("feedback.refusal.receive");
        }
    }

    /** A commune that receives a feedback stays a party of it. */
    private void openerUnits(String number, String controlOffice) {
        current.units().stream()
                .filter(unit -> !unit.equals(controlOffice))
                .filter(unit -> !organization.require(unit).isDivision())
                .forEach(unit -> files.join(number, unit, PartyRole.OVERSEER));
    }

    private String receiptCode() {
        return random.ints(CODE_LENGTH, 0, CODE_LETTERS.length())
                .mapToObj(CODE_LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
