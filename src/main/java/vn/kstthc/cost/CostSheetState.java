package vn.kstthc.cost;

/** Whether a sheet may still be changed. */
public enum CostSheetState {
    OPEN,
    FROZEN
}
