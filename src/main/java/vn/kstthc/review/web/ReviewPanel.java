package vn.kstthc.review.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CasePanel;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.cost.CostFormat;
import vn.kstthc.cost.CostSheet;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.review.Review;
import vn.kstthc.review.ReviewPlans;
import vn.kstthc.review.ReviewTarget;
import vn.kstthc.review.Reviews;

/** What the case page shows of a review, or of the review of a year. */
@Component
class ReviewPanel implements CasePanel {

    private final Reviews reviews;
    private final ReviewPlans plans;
    private final CostSheets sheets;

    ReviewPanel(Reviews reviews, ReviewPlans plans, CostSheets sheets) {
        this.reviews = reviews;
        this.plans = plans;
        this.sheets = sheets;
    }

    @Override
    public CaseType type() {
        return CaseType.REVIEW;
    }

    @Override
    public String template() {
        return "review/case-panel";
    }

    @Override
    public Map<String, Object> model(String number) {
        var model = new HashMap<String, Object>();
        reviews.findDecision(number).ifPresent(decision -> model.put("decision", decision));
        reviews.find(number).ifPresentOrElse(review -> review(model, review), () -> year(model, number));
        return model;
    }

    private void review(Map<String, Object> model, Review review) {
        var all = reviews.targets(review.caseNumber());
        model.put("review", review);
        model.put("targets", all);
        model.put("costs", costs(all));
    }

    private void year(Map<String, Object> model, String number) {
        model.put("reviewYear", reviews.year(number));
        model.put("registrations", reviews.registrations(number));
        model.put("items", reviews.items(number));
        model.put("unitReviews", reviews.ofYearCase(number));
        model.put("mayEditPlan", plans.mayEdit(number));
    }

    /** Address of each sheet, promised and realised, with its saving once there is one. */
    private Map<String, CostLink> costs(List<ReviewTarget> all) {
        var owners = all.stream()
                .flatMap(target -> Stream.of(target.id(), target.realisedOwner()))
                .toList();
        return sheets.findAll(owners).stream().collect(Collectors.toMap(CostSheet::owner, CostLink::of));
    }

    /** A sheet's page and its saving in percent and đồng; empty texts without figures. */
    public record CostLink(String path, String saving, String percent) {

        static CostLink of(CostSheet sheet) {
            return sheet.totals()
                    .map(totals -> new CostLink(
                            sheet.path(), CostFormat.dong(totals.saving()), CostFormat.percent(totals.savingPercent())))
                    .orElse(new CostLink(sheet.path(), "", ""));
        }
    }
}
