package vn.kstthc.feedback;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.notification.Notice;
import vn.kstthc.notification.NoticeKind;
import vn.kstthc.notification.Notices;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.Staff;
import vn.kstthc.shared.Refusal;

/** A reply is overdue: the head of the handling unit is told at once, and the timeline says so. */
@Service
@Transactional
public class FeedbackEscalation {

    private final FeedbackPartRepository parts;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Notices notices;
    private final Organization organization;

    FeedbackEscalation(
            FeedbackPartRepository parts,
            CaseFiles files,
            Deadlines deadlines,
            Notices notices,
            Organization organization) {
        this.parts = parts;
        this.files = files;
        this.deadlines = deadlines;
        this.notices = notices;
        this.organization = organization;
    }

    /** Tells the head once for each date that was missed: after an extension a new miss is a new notice. */
    public void overdue(String partId) {
        var part = parts.findById(partId).orElseThrow(() -> Refusal.notFound("feedback.refusal.unknown", partId));
        var unit = part.unit().orElseThrow();
        var due =
                deadlines.find(part.caseNumber(), partId, "reply").orElseThrow().dueDate();
        var told = notices.enqueue(organization.leaders(unit).stream()
                .map(head -> notice(part, unit, head, Phrases.date(due)))
                .toList());
        if (told > 0) {
            files.record(
                    part.caseNumber(),
                    Fact.of("feedback.timeline.overdue")
                            .with("part", String.valueOf(part.position()))
                            .with("due", Phrases.date(due))
                            .with("unit", Phrases.unit(unit)));
        }
    }

    private static Notice notice(FeedbackPart part, String unit, Staff head, String due) {
        return new Notice(
                part.caseNumber(),
                "reply/" + part.position(),
                "OVERDUE " + due,
                head.username(),
                NoticeKind.ESCALATION,
                true,
                "feedback.notice.overdue",
                args(part, unit, due),
                "/app/cases/" + part.caseNumber());
    }

    private static Map<String, String> args(FeedbackPart part, String unit, String due) {
        var args = new LinkedHashMap<String, String>();
        args.put("case", part.caseNumber());
        args.put("due", due);
        args.put("unit", Phrases.unit(unit));
        return args;
    }
}
