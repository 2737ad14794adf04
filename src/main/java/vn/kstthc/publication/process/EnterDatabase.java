package vn.kstthc.publication.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kstthc.publication.PublicationDisclosure;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** Entry into the national database brings the codes: one line each, "number in the list: code". */
@Component
class EnterDatabase implements TaskContract {

    private static final Pattern LINE = Pattern.compile("([0-9]{1,3})\\s*[:.=-]\\s*([0-9A-Za-z][0-9A-Za-z._-]{0,29})");

    private final PublicationDisclosure disclosure;
    private final PublicationForms forms;

    EnterDatabase(PublicationDisclosure disclosure, PublicationForms forms) {
        this.disclosure = disclosure;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return PublicationProcess.PUBLICATION;
    }

    @Override
    public String taskKey() {
        return "Task_EnterDatabase";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = forms.head(task, "entryDueAt");
        var waiting = disclosure.withoutCode(task.caseNumber());
        values.put("procedureText", forms.procedures(waiting));
        values.put("enteredOn", forms.today().toString());
        values.put("codes", waiting.stream().map(row -> row.position() + ": ").collect(Collectors.joining("\n")));
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var codes = codes(values);
        for (var row : disclosure.withoutCode(task.caseNumber())) {
            if (!codes.containsKey(row.position())) {
                throw invalid("publication.problem.code-missing", row.position());
            }
        }
        disclosure.entered(
                task.caseNumber(),
                PublicationForms.requireDate(values, "enteredOn"),
                values.requireText("reference"),
                codes);
        return Map.of();
    }

    private static Map<Integer, String> codes(FormValues values) {
        var codes = new HashMap<Integer, String>();
        values.text("codes").ifPresent(text -> text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> read(line, codes)));
        return codes;
    }

    private static void read(String line, Map<Integer, String> codes) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw invalid("publication.problem.code-line", line);
        }
        if (codes.containsValue(parts.group(2))) {
            throw invalid("publication.problem.twice", parts.group(2));
        }
        codes.put(Integer.valueOf(parts.group(1)), parts.group(2));
    }

    private static Refusal invalid(String key, Object arg) {
        return Refusal.invalid(List.of(new FieldProblem("codes", key, arg)));
    }
}
