package vn.kstthc.deadline;

/** One line of a ladder: so many working days before (negative) or after the due date, who is told, mailed at once or not. */
public record LadderRung(String ladder, String rung, int offset, Recipients recipients, boolean urgent) {}
