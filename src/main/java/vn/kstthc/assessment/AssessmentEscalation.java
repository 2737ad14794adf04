package vn.kstthc.assessment;

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

/** Tells the heads of the unit that has to act when an opinion or an appraisal is overdue. */
@Service
@Transactional
public class AssessmentEscalation {

    private final Assessments assessments;
    private final AssessmentDeadlines deadlines;
    private final CaseFiles files;
    private final Notices notices;
    private final Organization organization;

    AssessmentEscalation(
            Assessments assessments,
            AssessmentDeadlines deadlines,
            CaseFiles files,
            Notices notices,
            Organization organization) {
        this.assessments = assessments;
        this.deadlines = deadlines;
        this.files = files;
        this.notices = notices;
        this.organization = organization;
    }

    public void opinionOverdue(String number) {
        overdue(number, Step.COMMENT, "assessment.notice.opinion");
    }

    public void appraisalOverdue(String number) {
        overdue(number, Step.APPRAISE, "assessment.notice.appraisal");
    }

    private void overdue(String number, Step step, String subjectKey) {
        var unit = deadlines.unitOf(assessments.require(number), step);
        var due = Phrases.date(deadlines.due(number, step));
        var told = notices.enqueue(organization.leaders(unit).stream()
                .map(head -> notice(number, step, subjectKey, head, unit, due))
                .toList());
        if (told > 0) {
            files.record(
                    number,
                    Fact.of("assessment.timeline.overdue").with("due", due).with("unit", Phrases.unit(unit)));
        }
    }

    private static Notice notice(String number, Step step, String subjectKey, Staff head, String unit, String due) {
        var args = new LinkedHashMap<String, String>();
        args.put("case", number);
        args.put("due", due);
        args.put("unit", Phrases.unit(unit));
        return new Notice(
                number,
                step.key(),
                "OVERDUE " + due,
                head.username(),
                NoticeKind.ESCALATION,
                true,
                subjectKey,
                args,
                "/app/cases/" + number);
    }
}
