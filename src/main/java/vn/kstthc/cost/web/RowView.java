package vn.kstthc.cost.web;

import vn.kstthc.cost.CostPhase;

/** One line of a table: where it stands in its table (from 0) and in its group (from 1), and its results as shown. */
record RowView(CostPhase phase, int at, int number, LineForm line, String perExecution, String perYear) {

    /** The name of a field of this line. */
    public String path(String column) {
        return phase.field() + "[" + at + "]." + column;
    }

    public String id(String column) {
        return phase.field() + "-" + at + "-" + column;
    }
}
