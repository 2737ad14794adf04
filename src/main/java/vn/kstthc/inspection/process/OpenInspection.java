package vn.kstthc.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionIntake;
import vn.kstthc.inspection.InspectionKind;
import vn.kstthc.inspection.InspectionScope;
import vn.kstthc.inspection.NewInspection;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.StartContract;

/** The start form of a round in Tasklist. */
@Component
class OpenInspection implements StartContract {

    private final InspectionIntake intake;
    private final InspectionForms forms;

    OpenInspection(InspectionIntake intake, InspectionForms forms) {
        this.intake = intake;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return InspectionProcess.ROUND;
    }

    @Override
    public Map<String, Object> prefill() {
        return forms.choices();
    }

    @Override
    public String start(FormValues values) {
        return intake.open(new NewInspection(
                        InspectionKind.valueOf(values.requireText("kind")),
                        values.list("units"),
                        values.list("scope").stream()
                                .map(InspectionScope::valueOf)
                                .toList(),
                        values.requireDate("visitFrom"),
                        values.requireDate("visitTo"),
                        values.requireText("leader"),
                        values.list("members")))
                .number();
    }
}
