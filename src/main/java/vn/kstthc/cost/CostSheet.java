package vn.kstthc.cost;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A stored calculation of one procedure. The owner is an opaque key of the lifecycle it belongs to; the version tells
 * whether somebody else saved in between.
 */
public record CostSheet(
        UUID id,
        String owner,
        String title,
        Optional<GdpFigure> gdp,
        BigDecimal targetPercent,
        boolean abolished,
        CostSheetState state,
        List<CostLine> current,
        List<CostLine> after,
        long version) {

    public CostSheet {
        current = byGroup(current);
        after = abolished ? List.of() : byGroup(after);
    }

    static CostSheet fresh(UUID id, String owner, String title) {
        return new CostSheet(
                id,
                owner,
                title,
                Optional.empty(),
                CostCalculation.DEFAULT_TARGET,
                false,
                CostSheetState.OPEN,
                List.of(),
                List.of(),
                0);
    }

    public List<CostLine> lines(CostPhase phase) {
        return phase == CostPhase.CURRENT ? current : after;
    }

    /** Empty until the GDP figure is known. An abolished procedure costs nothing after. */
    public Optional<CostCalculation> calculation() {
        return gdp.map(
                figure -> new CostCalculation(figure.hourlyIncome(), items(current), items(after), targetPercent));
    }

    public Optional<CostTotals> totals() {
        return calculation().map(CostCalculation::totals);
    }

    /** Everything needed for a result is there: the GDP figure, and what comes after (lines, or abolished). */
    public boolean complete() {
        return gdp.isPresent() && (abolished ? !current.isEmpty() : !after.isEmpty());
    }

    public boolean frozen() {
        return state == CostSheetState.FROZEN;
    }

    public CostSheet withTargetPercent(BigDecimal percent) {
        return new CostSheet(id, owner, title, gdp, percent, abolished, state, current, after, version);
    }

    public CostSheet withAbolished(boolean nowAbolished) {
        return new CostSheet(id, owner, title, gdp, targetPercent, nowAbolished, state, current, after, version);
    }

    public CostSheet withGdp(GdpFigure figure) {
        return new CostSheet(
                id, owner, title, Optional.of(figure), targetPercent, abolished, state, current, after, version);
    }

    /** This sheet with everything that was calculated in the other one. */
    public CostSheet withFiguresOf(CostSheet other) {
        return new CostSheet(
                id,
                owner,
                title,
                other.gdp,
                other.targetPercent,
                other.abolished,
                state,
                other.current,
                other.after,
                version);
    }

    /** Address of the page where it is entered and read. */
    public String path() {
        return "/app/cost/" + id;
    }

    private static List<CostLine> byGroup(List<CostLine> lines) {
        return lines.stream().sorted(Comparator.comparing(CostLine::group)).toList();
    }

    private static List<CostItem> items(List<CostLine> lines) {
        return lines.stream().map(CostLine::item).toList();
    }
}
