package vn.kstthc.schedule;

import java.time.LocalDate;

/**
 * One time that something is due.
 *
 * @param from first day of the period that it is about
 * @param due last day on which it may be done, not rolled to a working day
 * @param label what people call the period: Quý III/2025, Tháng 8/2025, Năm 2025, 15/8/2025
 */
public record Occurrence(LocalDate from, LocalDate to, LocalDate due, String label) {}
