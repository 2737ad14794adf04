package vn.kstthc.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the yearly statements and hands out the calendar made of them. */
@Service
public class Calendars {

    /** Dates of cases lie in 2000-2100; the longest period counted from them still ends inside these years. */
    public static final int FIRST_YEAR = 1984;

    public static final int LAST_YEAR = 2117;

    private static final int OLD_CALENDARS = 32;

    private final CalendarStore store;
    private final Clock clock;
    private final Snapshot<WorkingCalendar> current;
    private final Cache<Long, WorkingCalendar> known =
            Caffeine.newBuilder().maximumSize(OLD_CALENDARS).build();

    Calendars(CalendarStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.current = new Snapshot<>(store::newestVersion, this::at);
    }

    /** Computing 130 lunar years takes a third of a second: done once, when first needed. */
    private static final class Statutory {
        static final List<CalendarYear> YEARS = IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(StatutoryYears::of)
                .toList();
    }

    /** The calendar of today's knowledge; cached, renewed when a year was restated on any node. */
    public WorkingCalendar current() {
        return current.get();
    }

    /** The calendar as it was known at an earlier version, to prove an old date again. */
    public WorkingCalendar at(long version) {
        return known.get(version, this::build);
    }

    private WorkingCalendar build(long version) {
        var years = new TreeMap<Integer, CalendarYear>();
        Statutory.YEARS.forEach(year -> years.put(year.year(), year));
        store.years(version).forEach(year -> years.put(year.year(), year));
        return WorkingCalendar.of(version, List.copyOf(years.values()));
    }

    /** The calendar as it would be with this statement; refuses a statement that cannot be right. Stores nothing. */
    public WorkingCalendar preview(CalendarYear year) {
        CalendarYearCheck.require(year);
        return current().with(year, current().version());
    }

    /** Keeps a new statement about a year and returns the calendar with it. Earlier statements stay readable. */
    @Transactional
    public WorkingCalendar restate(CalendarYear year, String by) {
        CalendarYearCheck.require(year);
        var before = build(store.newestVersion());
        var version = store.insert(year, clock.instant(), by);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                current.expire();
            }
        });
        return before.with(year, version);
    }

    /** Who stated the year and when, newest first; empty where only the computed days are known. */
    public List<CalendarRevision> revisions(int year) {
        return store.revisions(year);
    }
}
