package vn.kstthc.deadline;

/** How sure a rule is: read in the law, taken from a plan, borrowed by analogy, or a setting of the province. */
public enum RuleStatus {
    LAW_READ,
    SEED,
    ANALOGUE,
    CFG
}
