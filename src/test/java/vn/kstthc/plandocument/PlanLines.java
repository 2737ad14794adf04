package vn.kstthc.plandocument;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kstthc.schedule.ScheduleTerm;

/** Writes rows as the expected files have them. */
final class PlanLines {

    private PlanLines() {}

    static List<String> of(PlanDocument plan) {
        return plan.rows().stream().map(PlanLines::line).toList();
    }

    private static String line(DocumentRow row) {
        return String.join(
                        " | ",
                        row.number(),
                        mentions(row.leads()),
                        mentions(row.coordinating()),
                        mentions(row.overseers()),
                        row.schedule().stream().map(PlanLines::term).collect(Collectors.joining(" ; ")))
                .replace("  ", " ")
                .strip();
    }

    /** Type, then from, to, due and rule where there are any. */
    private static String term(ScheduleTerm term) {
        return Stream.of(
                        term.type().name(),
                        label("from", term.from()),
                        label("to", term.to()),
                        label("due", term.due()),
                        label("rule", term.rrule()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String label(String label, @Nullable Object value) {
        return value == null ? "" : label + " " + value;
    }

    static String mentions(List<UnitMention> mentions) {
        return mentions.stream().map(PlanLines::mention).collect(Collectors.joining(" ; "));
    }

    private static String mention(UnitMention mention) {
        if (mention.group() != null) {
            return mention.group();
        }
        return mention.resolved() ? String.join("+", mention.units()) : "?" + mention.text();
    }
}
