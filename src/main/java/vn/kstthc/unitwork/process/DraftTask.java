package vn.kstthc.unitwork.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Unit;
import vn.kstthc.unitwork.OpinionQuestion;
import vn.kstthc.unitwork.Opinions;
import vn.kstthc.unitwork.UnitWorkDrafts;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.unitwork.UnitWorks;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskRef;

/** The officer drafts; what that means, and with which form, is up to the kind of work. */
@Component("unitworkDraft")
class DraftTask implements UnitWorkTask {

    private final UnitWorkDrafts drafts;
    private final UnitWorks works;
    private final Opinions opinions;
    private final OpinionText opinionText;
    private final Organization organization;
    private final CurrentStaff staff;
    private final TaskHeader header;

    DraftTask(
            UnitWorkDrafts drafts,
            UnitWorks works,
            Opinions opinions,
            OpinionText opinionText,
            Organization organization,
            CurrentStaff staff,
            TaskHeader header) {
        this.drafts = drafts;
        this.works = works;
        this.opinions = opinions;
        this.opinionText = opinionText;
        this.organization = organization;
        this.staff = staff;
        this.header = header;
    }

    @Override
    public String taskKey() {
        return "Task_Draft";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var work = UnitWorkProcess.work(task);
        var values = new HashMap<>(header.of(task));
        values.put("workRemark", works.remark(work).orElse(""));
        values.put("opinions", opinionText.of(work));
        values.put("units", Choices.of(askable(work), Unit::name, Unit::code));
        values.putAll(drafts.prefill(work));
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var work = UnitWorkProcess.work(task);
        var action = drafts.draft(work, values);
        var next = new HashMap<String, Object>();
        next.put(UnitWorkProcess.DRAFT_ACTION, action.name());
        switch (action) {
            case SUBMIT -> works.submitted(work);
            case COLLECT -> works.collecting(work);
            case ASK -> next.putAll(ask(work, values));
        }
        return next;
    }

    private Map<String, Object> ask(UnitWorkRef work, FormValues values) {
        var question = new OpinionQuestion(
                values.list("askedUnits"),
                values.requireText("opinionQuestion"),
                values.number("opinionDays").map(BigDecimal::intValue));
        return Map.of(
                UnitWorkProcess.WAITING_FOR,
                staff.username(),
                UnitWorkProcess.ASKED_UNITS,
                new ArrayList<>(question.units()),
                UnitWorkProcess.OPINION_DUE_AT,
                Date.from(opinions.ask(work, question)));
    }

    private List<Unit> askable(UnitWorkRef work) {
        return organization.present().stream()
                .filter(unit -> !unit.isDivision() && !unit.code().equals(work.unit()))
                .toList();
    }
}
