package vn.kstthc.plan.process;

/** Names of the processes of plans that code refers to. */
final class PlanProcess {

    static final String APPROVAL = "plan-approval";
    static final String TASK = "plan-task";
    static final String MOVE = "plan-move";
    static final String CHANGE = "plan-change";

    private PlanProcess() {}
}
