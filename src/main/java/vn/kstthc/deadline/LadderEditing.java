package vn.kstthc.deadline;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.calendar.Calendars;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Role;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/**
 * Changes the notice ladders. A change applies to deadlines started later, and to running ones when they are planned
 * anew. For administrators, everybody else is refused (403).
 */
@Service
public class LadderEditing {

    static final int FARTHEST = 60;

    private final Ladders ladders;
    private final Rules rules;
    private final RunningDeadlines running;
    private final Calendars calendars;
    private final CurrentStaff current;

    LadderEditing(Ladders ladders, Rules rules, RunningDeadlines running, Calendars calendars, CurrentStaff current) {
        this.ladders = ladders;
        this.rules = rules;
        this.running = running;
        this.calendars = calendars;
        this.current = current;
    }

    /** Every ladder that a rule names, with its lines in the order of their days. */
    @Transactional(readOnly = true)
    public Map<String, List<LadderRung>> all() {
        requireAdmin();
        var all = new TreeMap<String, List<LadderRung>>();
        rules.book().all().forEach(rule -> all.put(rule.ladder(), ladders.lines(rule.ladder())));
        return all;
    }

    /** Puts these lines in the place of those of the ladder; none means that nobody is told. */
    @Transactional
    public void replace(String ladder, List<LadderRung> lines) {
        if (!all().containsKey(ladder)) {
            throw Refusal.notFound("deadline.refusal.no-ladder", ladder);
        }
        check(lines);
        ladders.replace(ladder, lines);
    }

    private static void check(List<LadderRung> lines) {
        record Told(int offset, Recipients recipients) {}
        var told = new HashSet<Told>();
        for (var line : lines) {
            if (Math.abs(line.offset()) > FARTHEST) {
                throw problem("deadline.problem.offset", String.valueOf(FARTHEST));
            }
            if (!told.add(new Told(line.offset(), line.recipients()))) {
                throw problem("deadline.problem.rung-twice", line.rung());
            }
        }
    }

    private static Refusal problem(String key, String arg) {
        return Refusal.invalid(List.of(new FieldProblem("offset", key, arg)));
    }

    /** Plans the notices of all running deadlines by the ladders as they are now; returns how many deadlines. */
    @Transactional
    public int replan() {
        requireAdmin();
        return running.replan(calendars.current());
    }

    private void requireAdmin() {
        if (!current.isSystem() && !current.has(Role.ADMIN)) {
            throw Refusal.forbidden("deadline.refusal.admin-only");
        }
    }
}
