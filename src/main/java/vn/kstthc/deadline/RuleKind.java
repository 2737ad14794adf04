package vn.kstthc.deadline;

/** The forms a legal deadline takes; see {@link Term} for what each one holds. */
public enum RuleKind {
    DURATION,
    FIXED_DATE,
    PERIOD,
    SAME_DAY,
    GATE
}
