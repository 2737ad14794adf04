package vn.kstthc.cost.web;

import vn.kstthc.cost.CostPhase;

/** A line of a table, on its button as {@code CURRENT:3}. */
record LinePlace(CostPhase phase, int at) {

    /** Used by Spring to read the parameter. */
    public static LinePlace valueOf(String text) {
        var parts = text.split(":", 2);
        return new LinePlace(CostPhase.valueOf(parts[0]), Integer.parseInt(parts[parts.length - 1]));
    }
}
