package vn.kstthc.assessment.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.assessment.AssessedProcedures;
import vn.kstthc.assessment.Assessments;
import vn.kstthc.assessment.CommentAnswers;
import vn.kstthc.assessment.Criterion;
import vn.kstthc.casefile.CasePanel;
import vn.kstthc.casefile.CaseType;

/** What the case page shows of an assessment: procedures with judgments and cost, comments with answers. */
@Component
class AssessmentPanel implements CasePanel {

    private final Assessments assessments;
    private final AssessedProcedures procedures;
    private final CommentAnswers answers;
    private final CostFigures costs;

    AssessmentPanel(Assessments assessments, AssessedProcedures procedures, CommentAnswers answers, CostFigures costs) {
        this.assessments = assessments;
        this.procedures = procedures;
        this.answers = answers;
        this.costs = costs;
    }

    @Override
    public CaseType type() {
        return CaseType.ASSESSMENT;
    }

    @Override
    public String template() {
        return "assessment/case-panel";
    }

    @Override
    public Map<String, Object> model(String number) {
        var all = procedures.of(number);
        var model = new HashMap<String, Object>();
        model.put("assessment", assessments.require(number));
        model.put("procedures", all);
        model.put("criteria", Criterion.values());
        model.put("costs", costs.of(all));
        model.put("total", costs.total(all));
        model.put("comments", answers.of(number));
        return model;
    }
}
