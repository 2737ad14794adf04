package vn.kstthc.supervision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kstthc.notification.DigestLine;
import vn.kstthc.notification.DigestSection;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.Role;
import vn.kstthc.organization.Staff;
import vn.kstthc.organization.UnitFunction;

/** The late list in the digest: every day for the chief of the control office, on Mondays for the Chairman. */
@Component
class LateListSection implements DigestSection {

    private static final int MOST = 200;

    private final LateList list;
    private final Organization organization;

    LateListSection(LateList list, Organization organization) {
        this.list = list;
        this.organization = organization;
    }

    @Override
    public String key() {
        return "late-list";
    }

    @Override
    public String titleKey() {
        return "supervision.late.digest";
    }

    @Override
    public Set<String> recipients(LocalDate day) {
        var chiefs = organization.holders(organization.holder(UnitFunction.CONTROL_OFFICE), Role.OFFICE_CHIEF);
        var chairs = day.getDayOfWeek() == DayOfWeek.MONDAY ? chairs() : List.<Staff>of();
        var names = new HashSet<String>();
        Stream.concat(chiefs.stream(), chairs.stream()).map(Staff::username).forEach(names::add);
        return names;
    }

    @Override
    public List<DigestLine> lines(String username, LocalDate day) {
        var opens = organization.hasRole(username, organization.holder(UnitFunction.CONTROL_OFFICE), Role.OFFICE_CHIEF);
        return list.mailedTo(username, MOST).stream()
                .map(late -> line(late, opens ? "/app/cases/" + late.caseNumber() : ""))
                .toList();
    }

    private List<Staff> chairs() {
        return organization.holders(organization.committee(), Role.CHAIR);
    }

    /** The Chairman opens a case once it is reported to him; until then his list has no link to it. */
    private static DigestLine line(LateLine late, String link) {
        return new DigestLine(
                late.caseNumber(),
                "supervision.late.line",
                List.of(
                        late.caseNumber(),
                        late.title(),
                        Phrases.date(late.due()),
                        Integer.toString(late.overdueWorkingDays()),
                        Phrases.unit(late.unit())),
                link);
    }
}
