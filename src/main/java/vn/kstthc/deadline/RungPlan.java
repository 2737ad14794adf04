package vn.kstthc.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kstthc.calendar.WorkingCalendar;
import vn.kstthc.shared.Zones;

/**
 * When the rungs of one deadline are due: at 06:00 of their working day, in order, so that the digest of
 * that morning tells of them. Rungs that lie in the past when the
 * plan is made are left out, but who is late already is told once more, at the last rung passed.
 */
record RungPlan(List<Rung> rungs) {

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    static final RungPlan NONE = new RungPlan(List.of());

    /** A rung with its moment. */
    record Rung(String code, int offset, Instant at) {}

    static RungPlan of(List<LadderRung> lines, LocalDate due, WorkingCalendar calendar, Instant now) {
        var all = lines.stream()
                .map(line -> new Rung(line.rung(), line.offset(), moment(line.offset(), due, calendar)))
                .distinct()
                .sorted((a, b) -> a.at().compareTo(b.at()))
                .toList();
        var kept = new ArrayList<Rung>();
        Optional<Rung> missed = Optional.empty();
        for (var rung : all) {
            if (rung.at().isAfter(now)) {
                kept.add(rung);
            } else if (rung.offset() > 0) {
                missed = Optional.of(rung);
            }
        }
        missed.ifPresent(rung -> kept.add(0, rung));
        return new RungPlan(kept);
    }

    private static Instant moment(int offset, LocalDate due, WorkingCalendar calendar) {
        var day = offset < 0
                ? calendar.minus(due, -offset)
                : offset > 0 ? calendar.plus(due, offset) : calendar.onOrBefore(due);
        return day.atTime(MORNING).atZone(Zones.VIETNAM).toInstant();
    }

    /** The rungs that come after the moment: what was missed before is told otherwise. */
    RungPlan after(Instant now) {
        return new RungPlan(
                rungs.stream().filter(rung -> rung.at().isAfter(now)).toList());
    }

    Optional<Instant> first() {
        return rungs.stream().findFirst().map(Rung::at);
    }

    /** The moments as the text of a PostgreSQL array. */
    String moments() {
        return rungs.stream().map(rung -> rung.at().toString()).collect(Collectors.joining(",", "{", "}"));
    }

    /** The codes as the text of a PostgreSQL array. */
    String codes() {
        return rungs.stream()
                .map(rung -> '"' + rung.code().replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
