package vn.kstthc.assessment.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.assessment.AssessmentIntake;
import vn.kstthc.assessment.DocumentType;
import vn.kstthc.assessment.DraftStage;
import vn.kstthc.assessment.NewAssessment;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.StartContract;

/** The start form of an assessment in Tasklist. */
@Component
class OpenAssessment implements StartContract {

    private final AssessmentIntake intake;
    private final Organization organization;
    private final CurrentStaff current;

    OpenAssessment(AssessmentIntake intake, Organization organization, CurrentStaff current) {
        this.intake = intake;
        this.organization = organization;
        this.current = current;
    }

    @Override
    public String processKey() {
        return AssessmentProcess.ASSESSMENT;
    }

    @Override
    public Map<String, Object> prefill() {
        var values = new HashMap<String, Object>();
        var units = organization.present().stream()
                .filter(unit -> !unit.isDivision())
                .map(unit -> Map.of("label", unit.name(), "value", unit.code()))
                .toList();
        values.put("units", units);
        var mine = current.units();
        units.stream()
                .map(unit -> unit.get("value"))
                .filter(mine::contains)
                .findFirst()
                .ifPresent(unit -> values.put("draftingUnit", unit));
        return values;
    }

    @Override
    public String start(FormValues values) {
        return intake.open(new NewAssessment(
                values.text("title").orElse(""),
                values.text("stage").map(DraftStage::valueOf).orElse(null),
                values.text("draftingUnit").orElse(""),
                values.text("documentType").map(DocumentType::valueOf).orElse(null),
                values.flag("shortened"),
                values.text("secret").filter(AssessmentProcess.YES::equals).isPresent(),
                AssessmentForms.procedures(values)));
    }
}
