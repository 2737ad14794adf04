package vn.kstthc.deadline;

import java.time.LocalDate;
import java.util.List;
import vn.kstthc.shared.Zones;

/** A deadline with the rungs that were reached since the last sweep. */
record ReachedRungs(
        long id,
        String caseNumber,
        String subject,
        String key,
        String unit,
        long ruleId,
        LocalDate due,
        List<String> rungs) {

    /** What the notices belong to: one notice per duty, due date and rung, so a moved deadline is announced again. */
    String step() {
        return step(subject, key, due);
    }

    static String step(String subject, String key, LocalDate due) {
        return (subject.isEmpty() ? key : key + "/" + subject) + "@" + due;
    }

    Assignees.Step toStep() {
        return new Assignees.Step(id, caseNumber, subject, key, Zones.endOf(due));
    }
}
