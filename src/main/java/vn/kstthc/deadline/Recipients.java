package vn.kstthc.deadline;

/** Who is told at a rung of the ladder. */
public enum Recipients {
    /** The officers of the unit that has to act. */
    OFFICERS,
    /** The person who holds the task now, else the officers of the unit. */
    ASSIGNEE,
    /** The head of the unit. */
    LEADERS,
    /** The chief of the office that controls the procedures (Chánh Văn phòng). */
    OFFICE_CHIEF
}
