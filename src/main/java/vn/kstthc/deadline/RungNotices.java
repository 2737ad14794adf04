package vn.kstthc.deadline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.kstthc.notification.Notice;
import vn.kstthc.notification.NoticeKind;
import vn.kstthc.organization.Phrases;

/** Writes down who is told what at the rungs that were reached. */
@Component
class RungNotices {

    private final Rules rules;
    private final Ladders ladders;
    private final Addressees addressees;
    private final ObjectProvider<Assignees> assignees;

    RungNotices(Rules rules, Ladders ladders, Addressees addressees, ObjectProvider<Assignees> assignees) {
        this.rules = rules;
        this.ladders = ladders;
        this.addressees = addressees;
        this.assignees = assignees;
    }

    List<Notice> of(List<ReachedRungs> reached) {
        if (reached.isEmpty()) {
            return List.of();
        }
        var holders = holders(reached);
        var people = addressees.forOneSweep();
        var notices = new ArrayList<Notice>();
        for (var deadline : reached) {
            var rule = rules.byId(deadline.ruleId());
            var assigned = holders.getOrDefault(deadline.id(), Set.of());
            for (var line : ladders.lines(rule.ladder())) {
                if (deadline.rungs().contains(line.rung())) {
                    for (var person : people.of(line.recipients(), deadline.unit(), assigned)) {
                        notices.add(notice(deadline, rule, line, person));
                    }
                }
            }
        }
        return once(notices);
    }

    private Map<Long, Set<String>> holders(List<ReachedRungs> reached) {
        var known = assignees.getIfAvailable();
        return known == null
                ? Map.of()
                : known.of(reached.stream().map(ReachedRungs::toStep).toList());
    }

    private static Notice notice(ReachedRungs deadline, DeadlineRule rule, LadderRung line, String person) {
        var args = new LinkedHashMap<String, String>();
        args.put("deadline", rule.title());
        args.put("due", Phrases.date(deadline.due()));
        args.put("unit", Phrases.unit(deadline.unit()));
        return new Notice(
                deadline.caseNumber(),
                deadline.step(),
                line.rung(),
                person,
                NoticeKind.DEADLINE,
                line.urgent(),
                subjectKey(line.offset()),
                args,
                "/app/cases/" + deadline.caseNumber());
    }

    private static String subjectKey(int offset) {
        if (offset == 0) {
            return "deadline.notice.today";
        }
        return offset < 0 ? "deadline.notice.soon" : "deadline.notice.overdue";
    }

    /** One person may stand in two lines of a rung, as head and as holder of the task: told once, urgently if either is. */
    private static List<Notice> once(List<Notice> notices) {
        record Key(String caseNumber, String step, String rung, String recipient) {}
        var kept = new LinkedHashMap<Key, Notice>();
        for (var notice : notices) {
            kept.merge(
                    new Key(notice.caseNumber(), notice.step(), notice.rung(), notice.recipient()),
                    notice,
                    (first, second) -> first.urgent() ? first : second);
        }
        return List.copyOf(kept.values());
    }
}
