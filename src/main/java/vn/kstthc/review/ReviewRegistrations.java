package vn.kstthc.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.unitwork.SignatureRecord;

/** What units register in December for the plan of the next year (e1). */
@Service
@Transactional
public class ReviewRegistrations {

    private static final String KEY = "register";

    private final YearStore store;
    private final Reviews reviews;
    private final ReviewDeadlines deadlines;
    private final ReviewLetters letters;
    private final CaseFiles files;
    private final Organization organization;

    ReviewRegistrations(
            YearStore store,
            Reviews reviews,
            ReviewDeadlines deadlines,
            ReviewLetters letters,
            CaseFiles files,
            Organization organization) {
        this.store = store;
        this.reviews = reviews;
        this.deadlines = deadlines;
        this.letters = letters;
        this.files = files;
        this.organization = organization;
    }

    /** What the unit registers, as entered so far. */
    @Transactional(readOnly = true)
    public List<PlanItem> items(String number, String unit) {
        return reviews.items(number).stream()
                .filter(item -> item.unit().equals(unit))
                .toList();
    }

    @Transactional(readOnly = true)
    public String ground(String number, String unit) {
        return reviews.registrations(number).stream()
                .filter(registration -> registration.unit().equals(unit))
                .map(Registration::ground)
                .findFirst()
                .orElse("");
    }

    /** Replaces what the unit registers; nothing at all needs the reason as its ground. */
    public void draft(String number, String unit, List<NewTarget> targets, String ground) {
        ReviewRules.checkTargets(targets, organization);
        store.ground(number, unit, ground);
        store.replaceItems(
                number, unit, targets.stream().map(target -> item(unit, target)).toList());
        letters.registration(reviews.year(number), unit, Optional.empty());
    }

    /** The unit's letter left the house. */
    public void registered(String number, String unit, SignatureRecord signature) {
        store.registered(number, unit, signature.number(), signature.signedOn());
        letters.registration(reviews.year(number), unit, Optional.of(signature));
        deadlines.meet(number, unit, KEY, signature.signedOn());
        files.record(
                number,
                ReviewFacts.signed("review.timeline.registered", signature).with("unit", Phrases.unit(unit)));
    }

    /** The day has passed: the plan goes on without those who did not register. */
    public void recordSilence(String number) {
        reviews.registrations(number).stream()
                .filter(registration -> registration.number() == null)
                .map(Registration::unit)
                .forEach(unit -> silent(number, unit));
    }

    private void silent(String number, String unit) {
        store.silent(number, unit);
        deadlines.cancel(number, unit, KEY, "review.reason.silent");
        files.record(number, Fact.of("review.timeline.silent").with("unit", Phrases.unit(unit)));
    }

    private static PlanItem item(String unit, NewTarget target) {
        return new PlanItem(
                unit,
                Objects.requireNonNull(target.kind()),
                target.code().strip(),
                target.name().strip(),
                target.percent(),
                null,
                false);
    }
}
