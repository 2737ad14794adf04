package vn.kstthc.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.organization.Organization;
import vn.kstthc.plandocument.DocumentRow;
import vn.kstthc.plandocument.RowWarning;
import vn.kstthc.plandocument.UnitMention;
import vn.kstthc.schedule.Occurrence;
import vn.kstthc.schedule.Occurrences;
import vn.kstthc.schedule.ScheduleReader;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** Plans made from plans: a unit's own from the province's, and next year's from this year's. */
@Service
@Transactional
public class PlanCopies {

    /** A year, or as a group a document that is cited by its number, whose year stays ("61/2018/NĐ-CP ngày 23/4/2018"). */
    private static final Pattern YEAR = Pattern.compile(
            "(?iu)((?:số\\s+\\d+\\S*|\\d+/20\\d{2}/\\S+)(?:\\s+ngày\\s+\\d{1,2}\\D{1,9}\\d{1,2}\\D{1,7}20\\d{2})?)"
                    + "|(?<![0-9])20[0-9]{2}(?![0-9])");

    private final Plans plans;
    private final PlanStore store;
    private final PlanRowStore rows;
    private final RowLeads leads;
    private final Organization organization;
    private final Clock clock;

    PlanCopies(
            Plans plans, PlanStore store, PlanRowStore rows, RowLeads leads, Organization organization, Clock clock) {
        this.plans = plans;
        this.store = store;
        this.rows = rows;
        this.leads = leads;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * Drafts the plan of a unit from the rows of the parent that it leads; returns its number.
     *
     * @param parentRow number of the row there that waits for it, or null
     * @throws Refusal 403 for others than the unit and the control office, 409 when it leads nothing there
     */
    public String child(String parent, String unit, @Nullable String parentRow) {
        var from = plans.require(parent);
        var own = led(from, unit).stream().map(row -> documentRow(row, unit)).toList();
        if (own.isEmpty()) {
            throw Refusal.conflict("plan.refusal.leads-nothing", parent);
        }
        var title = "Kế hoạch kiểm soát thủ tục hành chính năm " + from.year() + " của " + organization.unitName(unit);
        return plans.draft(new NewPlan(from.year(), title, unit, PlanAuthority.UNIT_HEAD, parent, parentRow), own);
    }

    /** The units whose own plan the current person may draft from this one: units that lead a row of it. */
    @Transactional(readOnly = true)
    public List<String> makers(String number) {
        var plan = plans.require(number);
        return rows.of(plan.number()).stream()
                .filter(row -> !row.dropped())
                .flatMap(row -> leads.of(row, Zones.dateOf(clock.instant())).stream())
                .flatMap(found -> Stream.concat(Stream.of(found.unit()), found.joint().stream()))
                .distinct()
                .filter(unit -> !unit.equals(plan.unit()) && plans.mayDraftFor(unit))
                .toList();
    }

    private List<PlanRow> led(Plan parent, String unit) {
        return rows.of(parent.number()).stream()
                .filter(row -> !row.dropped() && leads(row, unit))
                .toList();
    }

    private boolean leads(PlanRow row, String unit) {
        return leads.of(row, Zones.dateOf(clock.instant())).stream()
                .anyMatch(found -> found.unit().equals(unit) || found.joint().contains(unit));
    }

    private DocumentRow documentRow(PlanRow row, String unit) {
        return new DocumentRow(
                row.number(),
                row.section(),
                row.content(),
                row.product(),
                List.of(new UnitMention(organization.unitName(unit), List.of(unit), null)),
                row.coordinating(),
                row.overseers(),
                row.scheduleText(),
                row.terms(),
                row.funding(),
                List.of());
    }

    /**
     * Drafts next year's plan: each year that the rows name is moved by one, and times are read anew; returns its number.
     *
     * @throws Refusal 403 for others than the unit whose plan it is and the control office
     */
    public String nextYear(String number) {
        var from = plans.require(number);
        var year = from.year() + 1;
        var kept = rows.of(number).stream().filter(row -> !row.dropped()).toList();
        var copied = kept.stream().map(row -> moved(row, year)).toList();
        var next =
                plans.draft(new NewPlan(year, later(from.title()), from.unit(), from.authority(), null, null), copied);
        kept.forEach(row -> rows.find(next, row.number()).ifPresent(copy -> rows.save(copy.followedLike(row))));
        return next;
    }

    private static DocumentRow moved(PlanRow row, int year) {
        var schedule = later(row.scheduleText());
        return new DocumentRow(
                row.number(),
                row.section(),
                row.content(),
                row.product(),
                row.leads(),
                row.coordinating(),
                row.overseers(),
                schedule,
                ScheduleReader.read(schedule, year).terms(),
                row.funding(),
                List.of());
    }

    private static String later(String text) {
        return YEAR.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) == null ? String.valueOf(Integer.parseInt(found.group()) + 1) : found.group()));
    }

    /**
     * What a child plan lacks or does later than its parent asks; nothing for a plan without parent. Its unit learns that
     * of the rows it leads, even while the parent is a draft that others do not see.
     */
    @Transactional(readOnly = true)
    public List<RowWarning> differences(String number) {
        var plan = plans.require(number);
        if (plan.parent() == null) {
            return List.of();
        }
        var parent = store.find(plan.parent()).orElseThrow();
        var own = rows.of(number);
        var warnings = new ArrayList<RowWarning>();
        for (var asked : led(parent, plan.unit())) {
            var kept = own.stream()
                    .filter(row -> row.number().equals(asked.number()) && !row.dropped())
                    .findFirst();
            if (kept.isEmpty()) {
                warnings.add(new RowWarning("plan.warning.missing", List.of(asked.number(), asked.content())));
            } else if (later(last(kept.get(), plan.year()), last(asked, parent.year()))) {
                warnings.add(new RowWarning(
                        "plan.warning.later",
                        List.of(asked.number(), kept.get().scheduleText(), asked.scheduleText())));
            }
        }
        return List.copyOf(warnings);
    }

    private static boolean later(Optional<LocalDate> own, Optional<LocalDate> asked) {
        return asked.isPresent() && own.map(day -> day.isAfter(asked.get())).orElse(true);
    }

    private static Optional<LocalDate> last(PlanRow row, int year) {
        return row.dated()
                .flatMap(term -> Occurrences.of(term, year).stream())
                .map(Occurrence::due)
                .max(Comparator.naturalOrder());
    }
}
