package vn.kstthc.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kstthc.calendar.CalendarDay;
import vn.kstthc.calendar.DayKind;
import vn.kstthc.calendar.WorkingCalendar;

/** Notes, while days are counted, which ones counted and which did not, and says so afterwards. */
final class Tally {

    private static final int LISTED = 15;

    private final WorkingCalendar calendar;
    private final List<LocalDate> counted = new ArrayList<>();
    private final List<LocalDate> weekends = new ArrayList<>();
    private final List<LocalDate> paused = new ArrayList<>();
    private final List<CalendarDay> makeups = new ArrayList<>();
    private final Map<DayName, List<LocalDate>> daysOff = new LinkedHashMap<>();

    Tally(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    void counted(LocalDate date) {
        counted.add(date);
        calendar.day(date).filter(day -> day.kind() == DayKind.MAKEUP_WORKDAY).ifPresent(makeups::add);
    }

    void paused(LocalDate date) {
        paused.add(date);
    }

    void off(LocalDate date) {
        calendar.day(date)
                .map(day -> daysOff.computeIfAbsent(DayName.of(day), name -> new ArrayList<>()))
                .orElse(weekends)
                .add(date);
    }

    List<Sentence> working() {
        var sentences = new ArrayList<Sentence>();
        if (!counted.isEmpty() && counted.size() <= LISTED) {
            sentences.add(Sentence.of("counted", List.copyOf(counted)));
        }
        if (!weekends.isEmpty()) {
            sentences.add(Sentence.of("weekends", String.valueOf(weekends.size()), List.copyOf(weekends)));
        }
        daysOff.forEach((name, dates) -> sentences.add(Sentence.of("day-off", name, List.copyOf(dates))));
        makeups.forEach(day -> sentences.add(Sentence.of("makeup", day.date(), DayName.of(day))));
        sentences.addAll(pauses());
        return sentences;
    }

    List<Sentence> pauses() {
        return paused.isEmpty()
                ? List.of()
                : List.of(Sentence.of("paused-days", String.valueOf(paused.size()), List.copyOf(paused)));
    }

    long countedAfter(LocalDate date) {
        return counted.stream().filter(day -> day.isAfter(date)).count();
    }
}
