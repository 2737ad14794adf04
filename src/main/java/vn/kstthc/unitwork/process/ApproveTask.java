package vn.kstthc.unitwork.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.unitwork.Signatures;
import vn.kstthc.unitwork.UnitWorkDrafts;
import vn.kstthc.unitwork.UnitWorks;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskRef;

/** The leader agrees or sends back; where no clerk issues, the same form records the signature. */
@Component("unitworkApprove")
class ApproveTask implements UnitWorkTask {

    private final UnitWorks works;
    private final UnitWorkDrafts drafts;
    private final Signatures signatures;
    private final SigningFields fields;
    private final DraftSummary summary;
    private final CurrentStaff staff;

    ApproveTask(
            UnitWorks works,
            UnitWorkDrafts drafts,
            Signatures signatures,
            SigningFields fields,
            DraftSummary summary,
            CurrentStaff staff) {
        this.works = works;
        this.drafts = drafts;
        this.signatures = signatures;
        this.fields = fields;
        this.summary = summary;
        this.staff = staff;
    }

    @Override
    public String taskKey() {
        return "Task_Approve";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = summary.of(task);
        values.put("signHere", isSignedHere(task));
        values.putAll(fields.prefill(UnitWorkProcess.work(task), staff.username()));
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var work = UnitWorkProcess.work(task);
        if (!Decision.isAgreed(values)) {
            works.sendBack(work, values.requireText(Decision.REMARK));
            return Map.of(UnitWorkProcess.APPROVED, false);
        }
        works.approve(work);
        if (isSignedHere(task)) {
            signatures.issue(work, fields.read(work, values));
        }
        return Map.of(UnitWorkProcess.APPROVED, true, UnitWorkProcess.OUTCOME, UnitWorkProcess.DONE);
    }

    private boolean isSignedHere(TaskRef task) {
        var clerkIssues = Boolean.TRUE.equals(task.variables().get(UnitWorkProcess.ISSUE_STEP));
        return !clerkIssues && drafts.leavesHouse(UnitWorkProcess.work(task));
    }
}
