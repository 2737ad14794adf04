package vn.kstthc.organization;

/** A dated duty of a unit. Processes route to functions because the duty moves between units over the years. */
public enum UnitFunction {
    CONTROL_OFFICE,
    APPRAISER,
    ONE_STOP,
    IT_OPERATOR
}
