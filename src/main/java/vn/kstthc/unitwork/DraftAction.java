package vn.kstthc.unitwork;

/** What the drafting officer decides at the end of the draft task. */
public enum DraftAction {
    /** The draft goes on to the division head or the leader. */
    SUBMIT,
    /** Other units are asked for their opinion first. */
    ASK,
    /** The basis is not sufficient yet: the officer keeps collecting. */
    COLLECT
}
