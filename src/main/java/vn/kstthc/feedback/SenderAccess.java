package vn.kstthc.feedback;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.document.SensitiveDocuments;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Role;
import vn.kstthc.workflow.Worklist;

/**
 * Who may know the sender: the control office; the officer who has the work and the one who signs. A sender who
 * reports the conduct of an official stays hidden from the unit complained about until the control office releases him.
 */
@Component
class SenderAccess implements SensitiveDocuments {

    private static final Role[] SIGNERS = {Role.HEAD, Role.DEPUTY_HEAD, Role.OFFICE_CHIEF, Role.CHAIR, Role.VICE_CHAIR};

    private final CurrentStaff current;
    private final Organization organization;
    private final CaseFiles files;
    private final Worklist worklist;
    private final FeedbackRepository feedbacks;
    private final FeedbackPartRepository parts;

    SenderAccess(
            CurrentStaff current,
            Organization organization,
            CaseFiles files,
            Worklist worklist,
            FeedbackRepository feedbacks,
            FeedbackPartRepository parts) {
        this.current = current;
        this.organization = organization;
        this.files = files;
        this.worklist = worklist;
        this.feedbacks = feedbacks;
        this.parts = parts;
    }

    boolean admitted(String caseNumber) {
        if (!files.visible(caseNumber)) {
            return false;
        }
        return current.inControlOffice()
                || feedbacks.findById(caseNumber).map(this::handles).orElse(false);
    }

    @Override
    public boolean mayRead(String caseNumber) {
        return feedbacks.findById(caseNumber).isPresent() && admitted(caseNumber);
    }

    private boolean handles(Feedback feedback) {
        return parts.findByCaseNumberOrderByPosition(feedback.caseNumber()).stream()
                .filter(part -> !feedback.hidesSenderFromHandlerOf(part))
                .anyMatch(this::mine);
    }

    private boolean mine(FeedbackPart part) {
        var me = current.username();
        var drafted = part.draftedBy().equals(Optional.of(me));
        var signs = part.unit()
                .filter(unit -> organization.hasRole(me, unit, SIGNERS))
                .isPresent();
        return drafted || signs || assigned(part, me);
    }

    private boolean assigned(FeedbackPart part, String me) {
        return worklist.ofCase(part.caseNumber()).stream()
                .anyMatch(item -> item.subject().equals(part.id()) && me.equals(item.assignee()));
    }
}
