package vn.kstthc.cost.web;

import vn.kstthc.cost.CostGroup;
import vn.kstthc.cost.CostPhase;

/** A group of a table, on its button as {@code CURRENT:PREPARE}. */
record GroupPlace(CostPhase phase, CostGroup group) {

    /** Used by Spring to read the parameter. */
    public static GroupPlace valueOf(String text) {
        var parts = text.split(":", 2);
        return new GroupPlace(CostPhase.valueOf(parts[0]), CostGroup.valueOf(parts[parts.length - 1]));
    }
}
