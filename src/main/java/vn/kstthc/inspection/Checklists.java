package vn.kstthc.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** The questions that teams ask, as the control office sets them for each year. */
@Service
@Transactional
public class Checklists {

    static final int LONGEST = 2_000;

    private final ChecklistStore store;
    private final InspectionRules rules;

    Checklists(ChecklistStore store, InspectionRules rules) {
        this.store = store;
        this.rules = rules;
    }

    @Transactional(readOnly = true)
    public List<Integer> years() {
        return store.years();
    }

    /** The questions of a year in order. */
    @Transactional(readOnly = true)
    public List<Question> of(int year) {
        return store.questions(year);
    }

    /** The newest year not after this one that has questions. */
    @Transactional(readOnly = true)
    public int yearFor(int year) {
        return store.yearFor(year);
    }

    /**
     * Replaces the questions of a year.
     *
     * @throws Refusal 403 for others than the control office, 409 once a visit answered one of them, 400 for long ones, for
     *     none at all and for an impossible year
     */
    public void replace(int year, Map<InspectionScope, List<String>> questions) {
        rules.requireControlOffice();
        if (store.used(year)) {
            throw Refusal.conflict("inspection.refusal.checklist-used", String.valueOf(year));
        }
        var problems = new ArrayList<FieldProblem>(rules.year(year));
        var all = questions.values().stream().flatMap(List::stream).toList();
        if (all.isEmpty() || all.stream().anyMatch(text -> text.length() > LONGEST)) {
            problems.add(new FieldProblem("questions", "inspection.problem.question", LONGEST));
        }
        rules.refuse(problems);
        store.clear(year);
        questions.forEach((scope, texts) -> {
            for (var i = 0; i < texts.size(); i++) {
                store.insert(year, scope, i + 1, texts.get(i));
            }
        });
    }
}
