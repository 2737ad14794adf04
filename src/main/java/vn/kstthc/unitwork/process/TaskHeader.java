package vn.kstthc.unitwork.process;

import static vn.kstthc.workflow.FormText.plain;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.shared.Parked;
import vn.kstthc.shared.Zones;
import vn.kstthc.unitwork.UnitWorkDrafts;
import vn.kstthc.workflow.TaskRef;

/** What stands at the top of every form: the case with a link, its title, what the work is, the due date. */
@Component
class TaskHeader {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CaseFiles cases;
    private final UnitWorkDrafts drafts;

    TaskHeader(CaseFiles cases, UnitWorkDrafts drafts) {
        this.cases = cases;
        this.drafts = drafts;
    }

    Map<String, Object> of(TaskRef task) {
        return of(task, UnitWorkProcess.WORK_DUE_AT);
    }

    Map<String, Object> of(TaskRef task, String dueVariable) {
        var number = task.caseNumber();
        var header = new HashMap<String, Object>();
        header.put("caseNumber", number);
        header.put("caseTitle", plain(cases.require(number).title()));
        header.put("caseLink", "[" + number + "](/app/cases/" + number + ")");
        header.put("workText", drafts.workText(UnitWorkProcess.work(task)));
        header.put(
                "dueText",
                UnitWorkProcess.moment(task.variables(), dueVariable)
                        .filter(due -> !Parked.is(due))
                        .map(due -> DAY.format(Zones.dateOf(due)))
                        .orElse("—"));
        return header;
    }
}
