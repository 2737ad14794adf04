package vn.kstthc.deadline;

/** What is counted. */
public enum Counter {
    CALENDAR_DAYS,
    WORKING_DAYS,
    /** Same-numbered day of a later month, else its last day (Civil Code 91/2015 art. 148); only for rules as data. */
    CALENDAR_MONTHS
}
