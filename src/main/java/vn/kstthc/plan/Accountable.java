package vn.kstthc.plan;

import java.util.List;

/** One accountable unit, and those that are accountable with it. */
record Accountable(String unit, List<String> joint) {}
