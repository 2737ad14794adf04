package vn.kstthc.cost.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kstthc.cost.CostFormat;
import vn.kstthc.cost.CostGroup;
import vn.kstthc.cost.CostLine;

/** One line of the table as typed. */
record LineForm(
        @Nullable CostGroup group,
        @Nullable String component,
        @Nullable String name,
        @Nullable String hours,
        @Nullable String consultancy,
        @Nullable String otherCost,
        @Nullable String timesPerYear,
        @Nullable String subjectsPerYear,
        @Nullable String note) {

    LineForm {
        group = Optional.ofNullable(group).orElse(CostGroup.OTHER);
        component = text(component);
        name = text(name);
        hours = text(hours);
        consultancy = text(consultancy);
        otherCost = text(otherCost);
        timesPerYear = text(timesPerYear);
        subjectsPerYear = text(subjectsPerYear);
        note = text(note);
    }

    static LineForm blank(CostGroup group) {
        return new LineForm(group, "", "", "", "", "", "", "", "");
    }

    static LineForm of(CostLine line) {
        var item = line.item();
        return new LineForm(
                line.group(),
                line.component(),
                line.name(),
                CostFormat.figure(item.hours()),
                CostFormat.figure(item.consultancy()),
                CostFormat.figure(item.otherCost()),
                CostFormat.figure(item.timesPerYear()),
                CostFormat.figure(item.subjectsPerYear()),
                line.note());
    }

    /** Nothing typed but the way it was laid out: such a line counts for nothing. */
    boolean isBlank() {
        return Stream.of(component, name, hours, consultancy, otherCost, timesPerYear, subjectsPerYear, note)
                .allMatch(String::isEmpty);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
