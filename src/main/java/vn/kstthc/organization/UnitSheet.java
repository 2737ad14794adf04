package vn.kstthc.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** units.csv: units and divisions with their parents and the days on which they exist. */
@Component
class UnitSheet implements Sheet<Unit> {

    static final String CODE = "[a-z0-9][a-z0-9-]{0,62}";

    private final DirectoryWriter writer;

    UnitSheet(DirectoryWriter writer) {
        this.writer = writer;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.UNITS;
    }

    @Override
    public List<String> required() {
        return List.of("code", "name", "type", "level", "parent", "valid_from", "valid_to");
    }

    @Override
    public Unit read(CsvLine line, Directory before) {
        var name = line.text("name");
        var type = line.choice("type", UnitType.class);
        var parent = line.optional("parent").orElse(null);
        if (type == UnitType.DIVISION && parent == null) {
            throw new LineProblem("parent", "organization.import.division-parent");
        }
        return new Unit(
                line.matching("code", CODE),
                name,
                line.optional("short_name").orElse(name),
                type,
                line.choice("level", UnitLevel.class),
                parent,
                line.validity(Optional.empty()),
                line.optional("source").orElse(""));
    }

    @Override
    public List<Unit> existing(Directory before) {
        return before.rows().units();
    }

    @Override
    public String key(Unit row) {
        return row.code();
    }

    @Override
    public String name(Unit row) {
        return row.name();
    }

    @Override
    public Map<String, String> cells(Unit row) {
        return new Cells()
                .put("name", row.name())
                .put("short_name", row.shortName())
                .put("type", row.type())
                .put("level", row.level())
                .put("parent", row.parent())
                .put("source", row.source())
                .with(row.validity());
    }

    @Override
    public Optional<Unit> ended(Unit row, LocalDate lastDay) {
        var validity = new Validity(row.validity().from(), lastDay);
        return Optional.of(new Unit(
                row.code(),
                row.name(),
                row.shortName(),
                row.type(),
                row.level(),
                row.parent(),
                validity,
                row.source()));
    }

    @Override
    public void check(Unit row, Collection<Unit> after, Directory before) {
        var units = after.stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        checkParents(row, units);
        if (row.validity().open()) {
            return;
        }
        if (before.rows().functions().stream()
                .anyMatch(f -> f.unit().equals(row.code()) && f.validity().open())) {
            throw new LineProblem("valid_to", "organization.import.holds-function", row.code());
        }
        if (after.stream()
                .anyMatch(u -> u.isDivision()
                        && row.code().equals(u.parent())
                        && u.validity().open())) {
            throw new LineProblem("valid_to", "organization.import.has-divisions", row.code());
        }
    }

    private static void checkParents(Unit row, Map<String, Unit> units) {
        var seen = new HashSet<String>();
        for (var unit = row; unit.parent() != null; unit = units.get(unit.parent())) {
            if (!units.containsKey(unit.parent())) {
                throw new LineProblem("parent", "organization.import.unknown-unit", unit.parent());
            }
            if (!seen.add(unit.code())) {
                throw new LineProblem("parent", "organization.import.parent-circle", row.code());
            }
        }
    }

    @Override
    public void store(Unit row) {
        writer.save(row);
    }
}
