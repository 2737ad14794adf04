package vn.kstthc.casefile;

/** Acts that a lifecycle keeps to itself, because more belongs to them than the date, e.g. a letter to the sender. */
public interface ReservedDeadlines {

    /** Whether the act on deadlines of this key is done only by the lifecycle's own step. */
    boolean reserved(CaseType type, String key, DeadlineAct act);
}
