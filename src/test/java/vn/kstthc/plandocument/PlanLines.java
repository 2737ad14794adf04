package vn.kstthc.plandocument;

import java.util.List;
import java.util.stream.Collectors;

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
                        row.scheduleText())
                .replace("  ", " ")
                .strip();
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
