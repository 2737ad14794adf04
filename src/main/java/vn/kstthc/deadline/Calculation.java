package vn.kstthc.deadline;

import java.time.LocalDate;
import java.util.List;

/** The answer of the calculator: the due date, whether it rests on a year not decreed yet, and why this date. */
public record Calculation(LocalDate due, boolean provisional, List<Sentence> explanation) {}
