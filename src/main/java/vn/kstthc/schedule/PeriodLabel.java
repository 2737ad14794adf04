package vn.kstthc.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/** What people call the period that something is due for. */
final class PeriodLabel {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final String[] QUARTERS = {"I", "II", "III", "IV"};

    private PeriodLabel() {}

    /** By the length of the period and the month that it ends in; a period of other length by its last day. */
    static String of(LocalDate from, LocalDate due) {
        var year = due.getYear();
        var days = ChronoUnit.DAYS.between(from, due) + 1;
        if (days >= 360) {
            return "Năm " + year;
        }
        if (days >= 160 && days <= 190 && (due.getMonthValue() == 6 || due.getMonthValue() == 12)) {
            return "6 tháng " + (due.getMonthValue() == 6 ? "đầu" : "cuối") + " năm " + year;
        }
        if (days >= 70 && due.getMonthValue() % 3 == 0) {
            return "Quý " + (days > 100 ? quarter(from) + "-" : "") + quarter(due) + "/" + year;
        }
        if (days >= 25 && days <= 31 && YearMonth.from(from).equals(YearMonth.from(due))) {
            return "Tháng " + due.getMonthValue() + "/" + year;
        }
        return due.format(DAY);
    }

    private static String quarter(LocalDate day) {
        return QUARTERS[day.get(IsoFields.QUARTER_OF_YEAR) - 1];
    }
}
