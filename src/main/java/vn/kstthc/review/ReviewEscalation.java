package vn.kstthc.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.notification.Notice;
import vn.kstthc.notification.NoticeKind;
import vn.kstthc.notification.Notices;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.Staff;

/** Tells the heads of a unit what it owes and has not done in time. */
@Service
@Transactional
public class ReviewEscalation {

    private final Reviews reviews;
    private final ReviewDeadlines deadlines;
    private final CaseFiles files;
    private final Notices notices;
    private final Organization organization;

    ReviewEscalation(
            Reviews reviews, ReviewDeadlines deadlines, CaseFiles files, Notices notices, Organization organization) {
        this.reviews = reviews;
        this.deadlines = deadlines;
        this.files = files;
        this.notices = notices;
        this.organization = organization;
    }

    public void resultOverdue(String number) {
        var unit = reviews.require(number).leadUnit();
        overdue(number, "result", unit, deadlines.due(number, "", "result"), "review.notice.result");
    }

    public void executionOverdue(String targetId) {
        var number = reviews.target(targetId).caseNumber();
        var unit = reviews.require(number).leadUnit();
        overdue(number, "execution", unit, deadlines.due(number, targetId, "execution"), "review.notice.execution");
    }

    /** The list of the year is about to be closed without this review. */
    void resultMissing(String yearCase, Review review) {
        overdue(
                yearCase,
                review.caseNumber(),
                review.leadUnit(),
                deadlines.due(yearCase, "", "collect"),
                "review.notice.missing");
    }

    private void overdue(String number, String step, String unit, LocalDate dueOn, String subjectKey) {
        var due = Phrases.date(dueOn);
        notices.enqueue(organization.leaders(unit).stream()
                .map(head -> notice(number, step, subjectKey, head, unit, due))
                .toList());
        files.record(number, Fact.of("review.timeline.overdue").with("due", due).with("unit", Phrases.unit(unit)));
    }

    private static Notice notice(String number, String step, String subjectKey, Staff head, String unit, String due) {
        var args = new LinkedHashMap<String, String>();
        args.put("case", number);
        args.put("due", due);
        args.put("unit", Phrases.unit(unit));
        return new Notice(
                number,
                step,
                "OVERDUE " + due,
                head.username(),
                NoticeKind.ESCALATION,
                true,
                subjectKey,
                args,
                "/app/cases/" + number);
    }
}
