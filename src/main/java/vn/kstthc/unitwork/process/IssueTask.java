package vn.kstthc.unitwork.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.Organization;
import vn.kstthc.unitwork.Signatures;
import vn.kstthc.unitwork.UnitWorks;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskRef;

/** The records clerk gives the number and records who signed what, when, under which authority. */
@Component("unitworkIssue")
class IssueTask implements UnitWorkTask {

    private final UnitWorks works;
    private final Signatures signatures;
    private final SigningFields fields;
    private final DraftSummary summary;
    private final Organization organization;

    IssueTask(
            UnitWorks works,
            Signatures signatures,
            SigningFields fields,
            DraftSummary summary,
            Organization organization) {
        this.works = works;
        this.signatures = signatures;
        this.fields = fields;
        this.summary = summary;
        this.organization = organization;
    }

    @Override
    public String taskKey() {
        return "Task_Issue";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var work = UnitWorkProcess.work(task);
        var signer = works.approvedBy(work).orElse("");
        var values = summary.of(task);
        values.put("signerName", organization.staffName(signer));
        values.putAll(fields.prefill(work, signer));
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var work = UnitWorkProcess.work(task);
        signatures.issue(work, fields.read(work, values));
        return Map.of();
    }
}
