package vn.kstthc.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.review.NewReview;
import vn.kstthc.review.ReviewIntake;
import vn.kstthc.review.ReviewTheme;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.StartContract;

/** The start form of a review outside the plan of a year. */
@Component
class OpenReview implements StartContract {

    private final ReviewIntake intake;
    private final ReviewForms forms;

    OpenReview(ReviewIntake intake, ReviewForms forms) {
        this.intake = intake;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return ReviewProcess.REVIEW;
    }

    @Override
    public Map<String, Object> prefill() {
        return Map.of("units", forms.units(), "theme", ReviewTheme.SIMPLIFICATION.name());
    }

    @Override
    public String start(FormValues values) {
        return intake.open(new NewReview(
                values.text("title").orElse(""),
                values.text("leadUnit").orElse(""),
                values.text("theme").map(ReviewTheme::valueOf).orElse(null),
                ReviewForms.targets(values),
                values.number("targetPercent").orElse(null),
                values.date("due").orElse(null),
                values.flag("independent")));
    }
}
