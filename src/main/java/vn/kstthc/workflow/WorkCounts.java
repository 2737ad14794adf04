package vn.kstthc.workflow;

/** How many open tasks each view holds for the current person. */
public record WorkCounts(long mine, long units, long dueSoon, long overdue) {}
