package vn.kstthc.deadline;

import java.time.LocalDate;
import java.time.YearMonth;

/** A recurring period of the solar calendar. */
public enum Period {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    Period(int months) {
        this.months = months;
    }

    /** The last month of the period in which the date lies. */
    YearMonth lastMonth(LocalDate date) {
        var last = ((date.getMonthValue() - 1) / months + 1) * months;
        return YearMonth.of(date.getYear(), last);
    }

    YearMonth next(YearMonth lastMonth) {
        return lastMonth.plusMonths(months);
    }
}
