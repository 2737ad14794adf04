package vn.kstthc.inspection;

/** Whether the units know beforehand that they are inspected. */
public enum InspectionKind {
    /** Announced, with notice and self-report. */
    PERIODIC,
    /** Known only to the team, the signer and the control office's leaders until it is announced on site. */
    UNANNOUNCED;

    /** Message key of the kind's name. */
    public String key() {
        return "inspection.kind." + name();
    }

    boolean secret() {
        return this == UNANNOUNCED;
    }
}
