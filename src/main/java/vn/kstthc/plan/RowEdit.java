package vn.kstthc.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.organization.Organization;
import vn.kstthc.plandocument.DocumentRow;
import vn.kstthc.plandocument.RowWarning;
import vn.kstthc.plandocument.UnitMention;
import vn.kstthc.schedule.ScheduleReader;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** Changes a row as people say: in the preview of an import and in a plan that is not approved. */
@Component
public class RowEdit {

    /** In front of the code of a group among the choices of units. */
    public static final String GROUP = "group:";

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_SCHEDULE = 1_000;

    private final Organization organization;
    private final Clock clock;

    RowEdit(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * What is to stand in the row; a missing value keeps what is there.
     *
     * @param leads codes of units, or {@link #GROUP} with the code of a group
     * @param joint whether the leading units are accountable together, the first before all
     * @param leadsLater whether a child plan or each case names the lead; no matter for the preview
     */
    public record Input(
            @Nullable String number,
            @Nullable String content,
            @Nullable String product,
            @Nullable List<String> leads,
            boolean joint,
            @Nullable List<String> coordinating,
            @Nullable List<String> overseers,
            @Nullable String scheduleText,
            @Nullable CaseType lifecycle,
            boolean leadsLater) {}

    /** @throws Refusal 400 by field */
    public DocumentRow apply(DocumentRow row, Input input, int year) {
        check(input);
        var schedule = input.scheduleText() == null
                ? row.scheduleText()
                : input.scheduleText().strip();
        var leads = mentions(input.leads(), input.joint(), row.leads());
        var coordinating = mentions(input.coordinating(), false, row.coordinating());
        var overseers = mentions(input.overseers(), false, row.overseers());
        var terms = schedule.equals(row.scheduleText())
                ? row.schedule()
                : ScheduleReader.read(schedule, year).terms();
        var warnings = new ArrayList<>(unresolved(row.warnings(), leads, coordinating, overseers));
        warnings.addAll(RowWarning.lacking(leads, schedule, terms));
        return new DocumentRow(
                kept(input.number(), row.number()),
                row.section(),
                kept(input.content(), row.content()),
                kept(input.product(), row.product()),
                leads,
                coordinating,
                overseers,
                schedule,
                terms,
                row.funding(),
                List.copyOf(warnings));
    }

    /** The warnings about units that nobody has chosen yet. */
    @SafeVarargs
    private static List<RowWarning> unresolved(List<RowWarning> warnings, List<UnitMention>... mentions) {
        var open = Stream.of(mentions)
                .flatMap(List::stream)
                .filter(mention -> !mention.resolved())
                .map(UnitMention::text)
                .toList();
        return warnings.stream()
                .filter(warning -> warning.args().stream()
                        .findFirst()
                        .filter(open::contains)
                        .isPresent())
                .toList();
    }

    /** @throws Refusal 400 by field */
    public PlanRow apply(PlanRow row, Input input, int year) {
        check(input);
        var schedule = input.scheduleText() == null
                ? row.scheduleText()
                : input.scheduleText().strip();
        var units = new ArrayList<RowUnit>();
        add(units, UnitRole.LEAD, mentions(input.leads(), input.joint(), row.leads()));
        add(units, UnitRole.COORDINATING, mentions(input.coordinating(), false, row.coordinating()));
        add(units, UnitRole.OVERSEER, mentions(input.overseers(), false, row.overseers()));
        return new PlanRow(
                row.id(),
                row.plan(),
                kept(input.number(), row.number()),
                row.position(),
                row.section(),
                kept(input.content(), row.content()),
                kept(input.product(), row.product()),
                schedule,
                row.funding(),
                input.lifecycle(),
                input.leadsLater(),
                row.droppedOn(),
                row.dropReason(),
                List.copyOf(units),
                schedule.equals(row.scheduleText())
                        ? row.terms()
                        : ScheduleReader.read(schedule, year).terms());
    }

    private static void add(List<RowUnit> units, UnitRole role, List<UnitMention> mentions) {
        mentions.forEach(mention -> units.add(new RowUnit(role, mention)));
    }

    private void check(Input input) {
        var problems = new ArrayList<FieldProblem>();
        text("number", input.number(), LONGEST_NUMBER, problems);
        text("content", input.content(), LONGEST_TEXT, problems);
        length("product", input.product(), LONGEST_TEXT, problems);
        length("scheduleText", input.scheduleText(), LONGEST_SCHEDULE, problems);
        units("leads", input.leads(), problems);
        units("coordinating", input.coordinating(), problems);
        units("overseers", input.overseers(), problems);
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    private static void text(String field, @Nullable String value, int longest, List<FieldProblem> problems) {
        if (value != null && (value.isBlank() || value.length() > longest)) {
            problems.add(new FieldProblem(field, "plan.problem.text", longest));
        }
    }

    private static void length(String field, @Nullable String value, int longest, List<FieldProblem> problems) {
        if (value != null && value.length() > longest) {
            problems.add(new FieldProblem(field, "plan.problem.length", longest));
        }
    }

    private void units(String field, @Nullable List<String> codes, List<FieldProblem> problems) {
        if (codes == null) {
            return;
        }
        var groups = organization.groupNames(Zones.dateOf(clock.instant())).keySet();
        for (var code : codes) {
            var known = code.startsWith(GROUP)
                    ? groups.contains(code.substring(GROUP.length()))
                    : organization.unit(code).isPresent();
            if (!known) {
                problems.add(new FieldProblem(field, "plan.problem.unknown-unit", code));
            }
        }
    }

    private static String kept(@Nullable String value, String before) {
        return value == null ? before : value.strip();
    }

    /** Units that are chosen as they stood keep the words of the document. */
    private List<UnitMention> mentions(@Nullable List<String> codes, boolean joint, List<UnitMention> before) {
        if (codes == null || codes.equals(codes(before)) && joint == joint(before)) {
            return before;
        }
        var units = codes.stream().filter(code -> !code.startsWith(GROUP)).toList();
        var mentions = new ArrayList<UnitMention>();
        if (joint && units.size() > 1) {
            mentions.add(new UnitMention(
                    String.join(", ", units.stream().map(organization::unitName).toList()), units, null));
        } else {
            units.forEach(unit -> mentions.add(new UnitMention(organization.unitName(unit), List.of(unit), null)));
        }
        codes.stream()
                .filter(code -> code.startsWith(GROUP))
                .map(code -> code.substring(GROUP.length()))
                .forEach(group -> mentions.add(new UnitMention(groupName(group), List.of(), group)));
        return List.copyOf(mentions);
    }

    private String groupName(String group) {
        return organization
                .groupNames(Zones.dateOf(clock.instant()))
                .getOrDefault(group, List.of(group))
                .get(0);
    }

    /** The choices that stand for the mentions; what is not resolved is no choice. */
    public static List<String> codes(List<UnitMention> mentions) {
        var codes = new ArrayList<String>();
        for (var mention : mentions) {
            codes.addAll(mention.units());
            if (mention.group() != null) {
                codes.add(GROUP + Objects.requireNonNull(mention.group()));
            }
        }
        return codes;
    }

    public static boolean joint(List<UnitMention> mentions) {
        return mentions.stream().anyMatch(mention -> mention.units().size() > 1);
    }
}
