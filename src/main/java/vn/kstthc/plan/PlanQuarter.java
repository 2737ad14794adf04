package vn.kstthc.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A quarter of a year. */
public record PlanQuarter(int year, int number) {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    static PlanQuarter of(LocalDate day) {
        return new PlanQuarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    static List<PlanQuarter> ofYear(int year) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number -> new PlanQuarter(year, number))
                .toList();
    }

    /** Whether a year has a quarter of this number. */
    public static boolean exists(int number) {
        return number >= 1 && number <= ROMAN.size();
    }

    PlanQuarter before() {
        return number == 1 ? new PlanQuarter(year - 1, 4) : new PlanQuarter(year, number - 1);
    }

    public LocalDate from() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public LocalDate to() {
        return from().plusMonths(3).minusDays(1);
    }

    /** What people call it: Quý III/2025. */
    public String label() {
        return "Quý " + ROMAN.get(number - 1) + "/" + year;
    }
}
