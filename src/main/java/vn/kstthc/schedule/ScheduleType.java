package vn.kstthc.schedule;

/** What kind of time an expression names. */
public enum ScheduleType {
    /** All the time ("thường xuyên"). */
    CONTINUOUS,
    /** Some time between two dates. */
    WINDOW,
    /** By one date. */
    DUE_DATE,
    /** Again and again, by a rule. */
    RECURRING,
    /** When another plan, resolution or regulation says. */
    DEPENDS_ON_PLAN,
    /** After something that happens. */
    AFTER_EVENT,
    /** When somebody asks. */
    ON_DEMAND,
    /** From a date on, without end. */
    OPEN_START,
    /** Not understood: a person decides. */
    UNKNOWN;

    /** Message key of the type's name. */
    public String key() {
        return "schedule.type." + name();
    }
}
