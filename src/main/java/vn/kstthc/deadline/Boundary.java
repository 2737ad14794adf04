package vn.kstthc.deadline;

/** Whether a fixed date itself still counts: "chậm nhất ngày X" is inclusive, "trước ngày X" is exclusive. */
public enum Boundary {
    INCLUSIVE,
    EXCLUSIVE
}
