package vn.kstthc.inspection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.workflow.CaseWalk;

/** The steps of a self-inspection as officials take them, at a unit with an officer and a head. */
@Component
class SelfInspectionWalk extends CaseWalk {

    private final SelfInspectionIntake intake;
    private final VisitRecords records;

    SelfInspectionWalk(SelfInspectionIntake intake, VisitRecords records) {
        this.intake = intake;
        this.records = records;
    }

    String open(String unit, LocalDate due) {
        var scope = List.of(InspectionScope.DIRECTION, InspectionScope.FEEDBACK);
        return acting().call("cv." + unit, () -> intake.open(unit, scope, due));
    }

    /** The officer answers every question and enters a dossier and these findings. */
    void enter(String number, String person, NewFinding... findings) {
        acting().run(person, () -> {
            var answers = records.questions(number).stream()
                    .map(question -> new Answer(question.id(), AnswerValue.YES, ""))
                    .toList();
            var dossier = new SampledDossier("H48.02-0001", "Cấp bản sao", true, "");
            records.enter(number, answers, List.of(dossier), List.of(findings));
        });
    }

    void assign(String number, String unit) {
        if (openKeys(number).contains("Task_Assign")) {
            complete(number, "Task_Assign", "ld." + unit, Map.of("assignee", "officer:cv." + unit));
        }
    }

    void draft(String number, String unit) {
        complete(
                number,
                "Task_Draft",
                "cv." + unit,
                Map.of("action", "SUBMIT", "result", "Đơn vị thực hiện nghiêm túc.\nCòn thiếu nhân lực."));
    }

    /** Assign, draft, approve and issue; the clerk is the officer where there is none. */
    void report(String number, String unit, String clerk, LocalDate on) {
        assign(number, unit);
        draft(number, unit);
        var issue = Map.<String, Object>of(
                "authority", "CT", "symbol", "BC-" + unit.toUpperCase(), "signedOn", on.toString());
        var approve = new HashMap<String, Object>(Map.of("decision", "AGREE"));
        if (!hasIssueStep(number)) {
            approve.putAll(issue);
        }
        complete(number, "Task_Approve", "ld." + unit, approve);
        if (openKeys(number).contains("Task_Issue")) {
            complete(number, "Task_Issue", clerk, issue);
        }
    }

    void note(String number, String person) {
        complete(number, "Task_NoteResult", person, Map.of("decision", "NOTE"));
    }

    void giveBack(String number, String person, String remark) {
        complete(number, "Task_NoteResult", person, Map.of("decision", "RETURN", "remark", remark));
    }
}
