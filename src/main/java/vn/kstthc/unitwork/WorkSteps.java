package vn.kstthc.unitwork;

/** The steps of one piece of work, and the division (or the unit itself) whose people draft. */
public record WorkSteps(boolean assign, boolean division, boolean issue, String divisionUnit) {}
