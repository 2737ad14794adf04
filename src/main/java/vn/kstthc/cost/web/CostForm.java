package vn.kstthc.cost.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kstthc.cost.CostFormat;
import vn.kstthc.cost.CostGroup;
import vn.kstthc.cost.CostLine;
import vn.kstthc.cost.CostPhase;
import vn.kstthc.cost.CostSheet;
import vn.kstthc.cost.GdpFigure;

/** The whole page of a sheet as typed. Adding, removing and copying lines change only this, never what is stored. */
record CostForm(
        @Nullable Long version,
        @Nullable String gdpPerCapita,
        @Nullable String gdpYear,
        @Nullable String gdpSource,
        @Nullable String targetPercent,
        @Nullable Boolean abolished,
        @Nullable List<LineForm> current,
        @Nullable List<LineForm> after) {

    CostForm {
        version = version == null ? -1 : version;
        gdpPerCapita = text(gdpPerCapita);
        gdpYear = text(gdpYear);
        gdpSource = text(gdpSource);
        targetPercent = text(targetPercent);
        abolished = Boolean.TRUE.equals(abolished);
        current = ordered(current);
        after = ordered(after);
    }

    static CostForm of(CostSheet sheet) {
        return new CostForm(
                sheet.version(),
                sheet.gdp().map(GdpFigure::perCapita).map(CostFormat::figure).orElse(""),
                sheet.gdp().map(GdpFigure::year).map(String::valueOf).orElse(""),
                sheet.gdp().map(GdpFigure::source).orElse(""),
                CostFormat.figure(sheet.targetPercent()),
                sheet.abolished(),
                typed(sheet.current()),
                typed(sheet.after()));
    }

    List<LineForm> lines(CostPhase phase) {
        return phase == CostPhase.CURRENT ? current : after;
    }

    /** With a blank line at the end of a group. */
    CostForm added(CostPhase phase, CostGroup group) {
        return with(
                phase,
                Stream.concat(lines(phase).stream(), Stream.of(LineForm.blank(group)))
                        .toList());
    }

    /** Without a line; a place where there is none changes nothing. */
    CostForm removed(CostPhase phase, int at) {
        var rest = new ArrayList<>(lines(phase));
        if (at >= 0 && at < rest.size()) {
            rest.remove(at);
        }
        return with(phase, rest);
    }

    /** With the lines of today in the place of those after. */
    CostForm copied() {
        return with(CostPhase.AFTER, current);
    }

    /** Where the line that was added last to a group stands. */
    int lastOf(CostPhase phase, CostGroup group) {
        return (int) lines(phase).stream()
                        .filter(line -> line.group().compareTo(group) <= 0)
                        .count()
                - 1;
    }

    private CostForm with(CostPhase phase, List<LineForm> lines) {
        var isCurrent = phase == CostPhase.CURRENT;
        return new CostForm(
                version,
                gdpPerCapita,
                gdpYear,
                gdpSource,
                targetPercent,
                abolished,
                isCurrent ? lines : current,
                isCurrent ? after : lines);
    }

    /** A table without lines starts with one blank line in each group. */
    private static List<LineForm> typed(List<CostLine> lines) {
        return lines.isEmpty()
                ? Stream.of(CostGroup.values()).map(LineForm::blank).toList()
                : lines.stream().map(LineForm::of).toList();
    }

    private static List<LineForm> ordered(@Nullable List<LineForm> lines) {
        return lines == null
                ? List.of()
                : lines.stream()
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(LineForm::group))
                        .toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
