package vn.kstthc.supervision;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.casefile.PartyRole;
import vn.kstthc.notification.Notice;
import vn.kstthc.notification.NoticeKind;
import vn.kstthc.notification.Notices;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.Role;
import vn.kstthc.organization.Staff;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** "Báo cáo Chủ tịch": the office chief tells the Chairman at once which cases are late, each at most once a day. */
@Service
class ChairReport {

    private final LateList list;
    private final Organization organization;
    private final CurrentStaff current;
    private final Notices notices;
    private final CaseFiles files;
    private final Clock clock;

    ChairReport(
            LateList list,
            Organization organization,
            CurrentStaff current,
            Notices notices,
            CaseFiles files,
            Clock clock) {
        this.list = list;
        this.organization = organization;
        this.current = current;
        this.notices = notices;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Reports the named cases, all that are late when none is named; the committee becomes a party of them, so that the
     * Chairman can open what he is told. Returns their numbers. Refuses everybody but an office chief (403), a case
     * that is not late (400) and when nothing is late (409).
     */
    @Transactional
    public Set<String> report(Set<String> cases) {
        if (!current.has(Role.OFFICE_CHIEF)) {
            throw Refusal.forbidden("supervision.refusal.report");
        }
        var late = worst(list.all());
        var wanted = cases.isEmpty() ? late.keySet() : cases;
        if (wanted.isEmpty()) {
            throw Refusal.conflict("supervision.refusal.nothing-late");
        }
        for (var number : wanted) {
            tell(number, late);
        }
        return new TreeSet<>(wanted);
    }

    /** By case, the duty that is late for longest. */
    private static Map<String, LateLine> worst(List<LateLine> lines) {
        var worst = new LinkedHashMap<String, LateLine>();
        lines.forEach(line -> worst.merge(
                line.caseNumber(), line, (a, b) -> a.overdueWorkingDays() >= b.overdueWorkingDays() ? a : b));
        return worst;
    }

    private void tell(String number, Map<String, LateLine> late) {
        var line = late.get(number);
        if (line == null) {
            throw Refusal.badRequest("supervision.refusal.not-late", number);
        }
        var written = notices.enqueue(organization.holders(organization.committee(), Role.CHAIR).stream()
                .map(Staff::username)
                .map(chair -> notice(line, chair))
                .toList());
        if (written > 0) {
            files.join(number, organization.committee(), PartyRole.OVERSEER);
            files.record(
                    number,
                    Fact.of("supervision.timeline.reported-to-chair")
                            .with("deadline", line.title())
                            .with("days", Integer.toString(line.overdueWorkingDays())));
        }
    }

    private Notice notice(LateLine line, String chair) {
        var args = new LinkedHashMap<String, String>();
        args.put("deadline", line.title());
        args.put("due", Phrases.date(line.due()));
        args.put("days", Integer.toString(line.overdueWorkingDays()));
        args.put("unit", Phrases.unit(line.unit()));
        return new Notice(
                line.caseNumber(),
                "report-to-chair",
                Zones.dateOf(clock.instant()).toString(),
                chair,
                NoticeKind.LATE_LIST,
                true,
                "supervision.late.report",
                args,
                "/app/cases/" + line.caseNumber());
    }
}
