package vn.kstthc.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** functions.csv: which unit holds which function, and when. */
@Component
class FunctionSheet implements Sheet<FunctionHolding> {

    /** Functions that one provincial unit holds at a time. */
    private static final Set<UnitFunction> SINGLE =
            Set.of(UnitFunction.CONTROL_OFFICE, UnitFunction.APPRAISER, UnitFunction.IT_OPERATOR);

    private final DirectoryWriter writer;

    FunctionSheet(DirectoryWriter writer) {
        this.writer = writer;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.FUNCTIONS;
    }

    @Override
    public List<String> required() {
        return List.of("function", "unit", "valid_from", "valid_to");
    }

    @Override
    public FunctionHolding read(CsvLine line, Directory before) {
        return new FunctionHolding(
                line.choice("function", UnitFunction.class),
                line.text("unit"),
                line.validity(Optional.empty()),
                line.optional("note").orElse(""));
    }

    @Override
    public List<FunctionHolding> existing(Directory before) {
        return before.rows().functions();
    }

    @Override
    public String key(FunctionHolding row) {
        return row.function() + " " + row.unit() + " " + row.validity().from();
    }

    @Override
    public String name(FunctionHolding row) {
        return row.function() + " · " + row.unit();
    }

    @Override
    public Map<String, String> cells(FunctionHolding row) {
        return new Cells().put("note", row.note()).with(row.validity());
    }

    @Override
    public Optional<FunctionHolding> ended(FunctionHolding row, LocalDate lastDay) {
        var validity = new Validity(row.validity().from(), lastDay);
        return Optional.of(new FunctionHolding(row.function(), row.unit(), validity, row.note()));
    }

    @Override
    public void check(FunctionHolding row, Collection<FunctionHolding> after, Directory before) {
        if (!before.units().containsKey(row.unit())) {
            throw new LineProblem("unit", "organization.import.unknown-unit", row.unit());
        }
        if (!SINGLE.contains(row.function()) || !provincial(row, before)) {
            return;
        }
        after.stream()
                .filter(other -> other != row
                        && other.function() == row.function()
                        && provincial(other, before)
                        && other.validity().overlaps(row.validity()))
                .findFirst()
                .ifPresent(other -> {
                    throw new LineProblem(
                            "valid_from", "organization.import.two-holders", row.function(), other.unit());
                });
    }

    private static boolean provincial(FunctionHolding row, Directory before) {
        var unit = before.units().get(row.unit());
        return unit != null && unit.level() == UnitLevel.PROVINCE;
    }

    @Override
    public void store(FunctionHolding row) {
        writer.save(row);
    }
}
