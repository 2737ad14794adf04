package vn.kstthc.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.review.ReviewRegistrations;
import vn.kstthc.review.Reviews;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkKind;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.FormValues;

/** A unit's registration for the plan of the year; the subject of the work is the unit. */
@Component
class RegistrationWork implements UnitWorkKind {

    private final ReviewRegistrations registrations;
    private final Reviews reviews;
    private final ReviewForms forms;

    RegistrationWork(ReviewRegistrations registrations, Reviews reviews, ReviewForms forms) {
        this.registrations = registrations;
        this.reviews = reviews;
        this.forms = forms;
    }

    @Override
    public String key() {
        return "review-registration";
    }

    @Override
    public String draftForm() {
        return "review-draft-registration";
    }

    @Override
    public String about(UnitWorkRef work) {
        return forms.paper("registration");
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        var values = ReviewForms.lines(registrations.items(work.caseNumber(), work.unit()));
        values.put("year", String.valueOf(reviews.year(work.caseNumber()).year()));
        values.put("ground", registrations.ground(work.caseNumber(), work.unit()));
        return values;
    }

    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        registrations.draft(work.caseNumber(), work.unit(), ReviewForms.targets(values), values.requireText("ground"));
        return DraftAction.valueOf(values.requireText("action"));
    }

    @Override
    public boolean leavesHouse() {
        return true;
    }

    @Override
    public void issued(UnitWorkRef work, SignatureRecord signature) {
        registrations.registered(work.caseNumber(), work.unit(), signature);
    }
}
