package vn.kstthc.plan;

/** How many open duties a unit has by a plan, and how many of them are late. */
record OpenDuties(String unit, int duties, int late) {}
