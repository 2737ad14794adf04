package vn.kstthc.plan.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Unit;
import vn.kstthc.plan.RowEdit;
import vn.kstthc.shared.Alphabet;
import vn.kstthc.shared.Zones;

/** The units and groups that people choose from. */
@Component
class UnitChoices {

    private final Organization organization;
    private final Clock clock;

    UnitChoices(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** A unit or group to choose. */
    public record Choice(String value, String label) {

        public boolean group() {
            return value.startsWith(RowEdit.GROUP);
        }
    }

    /** Groups, then units. */
    List<Choice> all() {
        var choices = new ArrayList<Choice>();
        organization.groupNames(Zones.dateOf(clock.instant())).entrySet().stream()
                .map(group -> new Choice(
                        RowEdit.GROUP + group.getKey(), group.getValue().get(0)))
                .sorted(Comparator.comparing(Choice::label))
                .forEach(choices::add);
        choices.addAll(present());
        return choices;
    }

    /** Units only, those of the province first. */
    List<Choice> present() {
        return organization.present().stream()
                .filter(unit -> !unit.isDivision())
                .sorted(Comparator.comparing(Unit::level).thenComparing(Unit::name, Alphabet.vietnamese()))
                .map(unit -> new Choice(unit.code(), unit.name()))
                .toList();
    }
}
