package vn.kstthc.publication;

import java.util.LinkedHashMap;
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

/** A decision is overdue: the Chairman is told; the case goes on and still publishes. */
@Service
@Transactional
public class PublicationEscalation {

    private final Publications publications;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Notices notices;
    private final Organization organization;

    PublicationEscalation(
            Publications publications,
            CaseFiles files,
            Deadlines deadlines,
            Notices notices,
            Organization organization) {
        this.publications = publications;
        this.files = files;
        this.deadlines = deadlines;
        this.notices = notices;
        this.organization = organization;
    }

    public void overdue(String number) {
        var due = deadlines.find(number, "", "decision").orElseThrow().dueDate();
        var lead = publications.require(number).leadUnit();
        notices.enqueue(organization.leaders(organization.committee()).stream()
                .map(chair -> notice(number, chair, Phrases.date(due), lead))
                .toList());
        files.record(
                number,
                Fact.of("publication.timeline.overdue")
                        .with("due", Phrases.date(due))
                        .with("unit", Phrases.unit(lead)));
    }

    private static Notice notice(String number, Staff chair, String due, String lead) {
        var args = new LinkedHashMap<String, String>();
        args.put("case", number);
        args.put("due", due);
        args.put("unit", Phrases.unit(lead));
        return new Notice(
                number,
                "decision",
                "OVERDUE " + due,
                chair.username(),
                NoticeKind.ESCALATION,
                true,
                "publication.notice.overdue",
                args,
                "/app/cases/" + number);
    }
}
