package vn.kstthc.plan.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.plan.Obligations;
import vn.kstthc.plan.PlanSheets;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkKind;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.FormValues;

/** A unit fills in its quarterly sheet on our page and submits it with a word on the whole quarter. */
@Component
class PlanSheetWork implements UnitWorkKind {

    private final Obligations obligations;
    private final PlanSheets sheets;
    private final PlanForms forms;

    PlanSheetWork(Obligations obligations, PlanSheets sheets, PlanForms forms) {
        this.obligations = obligations;
        this.sheets = sheets;
        this.forms = forms;
    }

    @Override
    public String key() {
        return "plan-sheet";
    }

    @Override
    public String draftForm() {
        return "plan-fill-sheet";
    }

    @Override
    public String about(UnitWorkRef work) {
        return forms.about(work.caseNumber());
    }

    @Override
    public String workText(UnitWorkRef work) {
        return forms.workText(work.caseNumber(), "\n\n" + forms.sheetText(sheets.entries(work.caseNumber())));
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        var values = new HashMap<>(forms.ofTask(work.caseNumber(), Map.of()));
        values.put("sheetText", forms.sheetText(sheets.entries(work.caseNumber())));
        return values;
    }

    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        var action = DraftAction.valueOf(values.requireText("action"));
        obligations.draft(work.caseNumber(), forms.today(), values.requireText("result"), "");
        return action;
    }

    @Override
    public void approved(UnitWorkRef work) {
        obligations.submit(work.caseNumber());
    }

    @Override
    public boolean leavesHouse() {
        return false;
    }

    @Override
    public void issued(UnitWorkRef work, SignatureRecord signature) {
        throw new IllegalStateException("A quarterly sheet is not issued as a letter");
    }
}
