package vn.kstthc.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.plandocument.UnitMention;
import vn.kstthc.schedule.ScheduleTerm;
import vn.kstthc.schedule.ScheduleType;

/**
 * A row of a plan.
 *
 * @param number the document's own
 * @param lifecycle type of the cases that are its work and show its progress; such a row makes no task of its own
 * @param leadsLater whether a child plan or each case names who is accountable
 * @param droppedOn when it was taken out in mid-year, with the reason; its history stays
 */
public record PlanRow(
        UUID id,
        String plan,
        String number,
        int position,
        String section,
        String content,
        String product,
        String scheduleText,
        String funding,
        @Nullable CaseType lifecycle,
        boolean leadsLater,
        @Nullable LocalDate droppedOn,
        @Nullable String dropReason,
        List<RowUnit> units,
        List<ScheduleTerm> terms) {

    /** What the document calls the units of a role, in order. */
    public List<UnitMention> mentions(UnitRole role) {
        return units.stream()
                .filter(unit -> unit.role() == role)
                .map(RowUnit::mention)
                .toList();
    }

    public List<UnitMention> leads() {
        return mentions(UnitRole.LEAD);
    }

    public List<UnitMention> coordinating() {
        return mentions(UnitRole.COORDINATING);
    }

    public List<UnitMention> overseers() {
        return mentions(UnitRole.OVERSEER);
    }

    /** Whether it can be asked for: its time depends on a request, an event or another document, or is not known. */
    public boolean askable() {
        return !dropped()
                && (terms.isEmpty()
                        || terms.stream().anyMatch(term -> switch (term.type()) {
                            case ON_DEMAND, AFTER_EVENT, DEPENDS_ON_PLAN, OPEN_START, UNKNOWN -> true;
                            case CONTINUOUS, WINDOW, DUE_DATE, RECURRING -> false;
                        }));
    }

    public boolean dropped() {
        return droppedOn != null;
    }

    public boolean has(ScheduleType type) {
        return terms.stream().anyMatch(term -> term.type() == type);
    }

    /** Whether its units report on it in the quarterly sheet, besides or instead of doing a task by a date. */
    public boolean continuous() {
        return has(ScheduleType.CONTINUOUS) || has(ScheduleType.OPEN_START);
    }

    /** The same row with the mark that a child plan or each case names who is accountable. */
    public PlanRow leadsNamedLater() {
        return new PlanRow(
                id,
                plan,
                number,
                position,
                section,
                content,
                product,
                scheduleText,
                funding,
                lifecycle,
                true,
                droppedOn,
                dropReason,
                units,
                terms);
    }

    /** The same row with what people said of the other about its cases and who is accountable. */
    PlanRow followedLike(PlanRow other) {
        return new PlanRow(
                id,
                plan,
                number,
                position,
                section,
                content,
                product,
                scheduleText,
                funding,
                other.lifecycle,
                other.leadsLater,
                droppedOn,
                dropReason,
                units,
                terms);
    }

    PlanRow droppedOn(LocalDate day, String reason) {
        return new PlanRow(
                id,
                plan,
                number,
                position,
                section,
                content,
                product,
                scheduleText,
                funding,
                lifecycle,
                leadsLater,
                day,
                reason,
                units,
                terms);
    }

    PlanRow withSchedule(String text, List<ScheduleTerm> newTerms) {
        return new PlanRow(
                id,
                plan,
                number,
                position,
                section,
                content,
                product,
                text,
                funding,
                lifecycle,
                leadsLater,
                droppedOn,
                dropReason,
                units,
                newTerms);
    }

    /** The same row with another unit in the place of one that it names. */
    PlanRow withUnit(String from, String to) {
        return new PlanRow(
                id,
                plan,
                number,
                position,
                section,
                content,
                product,
                scheduleText,
                funding,
                lifecycle,
                leadsLater,
                droppedOn,
                dropReason,
                units.stream().map(unit -> unit.with(from, to)).toList(),
                terms);
    }

    /** The terms that a date comes from. */
    Stream<ScheduleTerm> dated() {
        return terms.stream().filter(term -> switch (term.type()) {
            case DUE_DATE, WINDOW, RECURRING -> true;
            default -> false;
        });
    }
}
