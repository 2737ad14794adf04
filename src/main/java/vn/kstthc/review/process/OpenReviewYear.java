package vn.kstthc.review.process;

import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.review.NewReviewYear;
import vn.kstthc.review.ReviewYears;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.StartContract;

/** The start form of the review of a year. */
@Component
class OpenReviewYear implements StartContract {

    private final ReviewYears years;
    private final ReviewForms forms;

    OpenReviewYear(ReviewYears years, ReviewForms forms) {
        this.years = years;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return ReviewProcess.YEAR;
    }

    @Override
    public Map<String, Object> prefill() {
        return Map.of(
                "unitOptions", forms.units(),
                "units", years.usualUnits(),
                "year", forms.today().getYear() + 1);
    }

    @Override
    public String start(FormValues values) {
        return years.open(new NewReviewYear(
                values.number("year").map(BigDecimal::intValue).orElse(null),
                values.text("purpose").orElse(""),
                values.list("units"),
                values.date("registerDue").orElse(null),
                values.date("planDue").orElse(null),
                values.date("resultsDue").orElse(null),
                values.date("consolidationDue").orElse(null)));
    }
}
