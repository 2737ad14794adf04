package vn.kstthc.plan.process;

/** Names in {@code plan-approval.bpmn} and {@code plan-task.bpmn} that code refers to. */
final class PlanProcess {

    static final String APPROVAL = "plan-approval";
    static final String TASK = "plan-task";

    private PlanProcess() {}
}
