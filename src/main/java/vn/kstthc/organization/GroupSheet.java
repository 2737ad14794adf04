package vn.kstthc.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kstthc.shared.Zones;

/** groups.csv: the plural actors of the plans and the rules that tell their members. */
@Component
class GroupSheet implements Sheet<UnitGroup> {

    private final DirectoryWriter writer;
    private final Clock clock;

    GroupSheet(DirectoryWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.GROUPS;
    }

    @Override
    public List<String> required() {
        return List.of("group", "names_in_plans", "members");
    }

    @Override
    public UnitGroup read(CsvLine line, Directory before) {
        var code = line.matching("group", "[A-Z][A-Z0-9_]{0,62}");
        var rule = line.text("members");
        try {
            GroupRule.parse(rule);
        } catch (IllegalArgumentException e) {
            throw new LineProblem("members", "organization.import.rule", rule);
        }
        return new UnitGroup(code, line.text("names_in_plans"), rule, line.validity(Optional.of(known(code, before))));
    }

    private LocalDate known(String code, Directory before) {
        return before.rows().groups().stream()
                .filter(g -> g.code().equals(code) && g.validity().open())
                .map(g -> g.validity().from())
                .findFirst()
                .orElse(Zones.dateOf(clock.instant()));
    }

    @Override
    public List<UnitGroup> existing(Directory before) {
        return before.rows().groups();
    }

    @Override
    public String key(UnitGroup row) {
        return row.code() + " " + row.validity().from();
    }

    @Override
    public String name(UnitGroup row) {
        return row.code();
    }

    @Override
    public Map<String, String> cells(UnitGroup row) {
        return new Cells()
                .put("names_in_plans", row.names())
                .put("members", row.rule())
                .with(row.validity());
    }

    @Override
    public Optional<UnitGroup> ended(UnitGroup row, LocalDate lastDay) {
        return Optional.of(new UnitGroup(
                row.code(), row.names(), row.rule(), new Validity(row.validity().from(), lastDay)));
    }

    @Override
    public void check(UnitGroup row, Collection<UnitGroup> after, Directory before) {
        after.stream()
                .filter(other -> other != row
                        && other.code().equals(row.code())
                        && other.validity().overlaps(row.validity()))
                .findFirst()
                .ifPresent(other -> {
                    throw new LineProblem("valid_from", "organization.import.overlap", row.code());
                });
        var rules = after.stream()
                .collect(Collectors.groupingBy(
                        UnitGroup::code,
                        Collectors.flatMapping(g -> GroupRule.parse(g.rule()).groups().stream(), Collectors.toSet())));
        follow(row.code(), rules, new HashSet<>());
    }

    private static void follow(String group, Map<String, Set<String>> rules, Set<String> path) {
        if (!rules.containsKey(group)) {
            throw new LineProblem("members", "organization.import.unknown-group", group);
        }
        if (!path.add(group)) {
            throw new LineProblem("members", "organization.import.group-circle", group);
        }
        rules.get(group).forEach(next -> follow(next, rules, new HashSet<>(path)));
    }

    @Override
    public void store(UnitGroup row) {
        writer.save(row);
    }
}
