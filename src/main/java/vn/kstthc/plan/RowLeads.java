package vn.kstthc.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Unit;
import vn.kstthc.plandocument.UnitMention;

/**
 * Who is accountable for a row on a day: each unit that is named, each member of a group on that day, units named
 * together as one. In the place of a unit that has ended stands its only successor.
 */
@Component
class RowLeads {

    private final Organization organization;

    RowLeads(Organization organization) {
        this.organization = organization;
    }

    /** Each accountable unit once, in the order of the row. */
    List<Accountable> of(PlanRow row, LocalDate day) {
        var accountable = new LinkedHashMap<String, Accountable>();
        for (var mention : row.leads()) {
            of(mention, day).forEach(found -> accountable.putIfAbsent(found.unit(), found));
        }
        return List.copyOf(accountable.values());
    }

    /**
     * Who owes what is due for a period: they are fixed on its first day, or at the approval when it had begun by then. For a
     * period that was over before the approval only units that existed in it can be asked.
     */
    List<Accountable> of(PlanRow row, LocalDate from, LocalDate due, LocalDate approvedOn) {
        var day = from.isAfter(approvedOn) ? from : approvedOn;
        return of(row, day).stream()
                .filter(found -> !due.isBefore(day) || presentOn(found.unit(), due))
                .toList();
    }

    private List<Accountable> of(UnitMention mention, LocalDate day) {
        var group = mention.group();
        if (group != null) {
            return organization.members(group, day).stream()
                    .map(unit -> new Accountable(unit, List.of()))
                    .toList();
        }
        var present = new ArrayList<String>();
        mention.units().forEach(unit -> present(unit, day)
                .filter(found -> !present.contains(found))
                .ifPresent(present::add));
        return present.isEmpty()
                ? List.of()
                : List.of(new Accountable(present.get(0), List.copyOf(present.subList(1, present.size()))));
    }

    /** The unit, or who took over what it did. */
    private Optional<String> present(String unit, LocalDate day) {
        if (presentOn(unit, day)) {
            return Optional.of(unit);
        }
        var successors = organization.successors(unit);
        return successors.size() == 1
                ? successors.stream()
                        .filter(code -> organization.unit(code).map(Unit::code).isPresent())
                        .findFirst()
                : Optional.empty();
    }

    private boolean presentOn(String unit, LocalDate day) {
        return organization.unit(unit).filter(found -> found.presentOn(day)).isPresent();
    }

    /** Whether somebody can be held to account for the row. What cannot be resolved besides is a warning of the import. */
    boolean usable(PlanRow row, LocalDate day) {
        return !of(row, day).isEmpty();
    }
}
