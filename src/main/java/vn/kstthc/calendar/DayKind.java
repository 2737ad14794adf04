package vn.kstthc.calendar;

/** How a day departs from the ordinary week of Monday to Friday. */
public enum DayKind {
    /** A paid holiday of the Labour Code 45/2019 art. 112. */
    HOLIDAY,
    /** A weekday off in return for a holiday on a weekend (art. 111), or swapped with a make-up Saturday. */
    OFF_SWAP,
    /** A weekend day on which offices work in return for a swapped weekday. */
    MAKEUP_WORKDAY;

    public boolean isWorking() {
        return this == MAKEUP_WORKDAY;
    }
}
