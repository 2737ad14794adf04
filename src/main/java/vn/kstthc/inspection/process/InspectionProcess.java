package vn.kstthc.inspection.process;

/** Names in the models of inspection that code refers to. */
final class InspectionProcess {

    static final String PLAN = "inspection-plan";
    static final String ROUND = "inspection-round";
    static final String VISIT = "inspection-visit";
    static final String REMEDIATION = "inspection-remediation";
    static final String SELF = "self-inspection";
    static final String YES = "YES";

    private InspectionProcess() {}
}
