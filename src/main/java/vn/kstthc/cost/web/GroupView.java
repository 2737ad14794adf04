package vn.kstthc.cost.web;

import java.util.List;
import vn.kstthc.cost.CostGroup;

/** One group of a table with its lines. */
record GroupView(CostGroup group, List<RowView> rows) {}
