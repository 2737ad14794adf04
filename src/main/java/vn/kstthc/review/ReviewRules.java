package vn.kstthc.review;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kstthc.organization.Organization;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** What entered reviews, plans and forms must satisfy, field by field. */
final class ReviewRules {

    private static final int TITLE_MAX = 300;
    private static final int NAME_MAX = 500;
    private static final int TEXT_MAX = 20_000;
    private static final int MOST_TARGETS = 200;
    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2100;
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(9999);
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,29}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    private final List<FieldProblem> problems = new ArrayList<>();

    private ReviewRules() {}

    /** @throws Refusal 400 by field */
    static void check(NewReview opening, Organization organization, LocalDate today) {
        var rules = new ReviewRules();
        rules.text("title", opening.title(), TITLE_MAX);
        rules.unit("leadUnit", opening.leadUnit(), organization);
        rules.present("theme", opening.theme() != null);
        rules.percent("targetPercent", opening.targetPercent());
        rules.due("due", opening.due(), today);
        if (opening.targets().isEmpty()) {
            rules.add("targets", "review.problem.required");
        }
        rules.targets(opening.targets(), organization);
        rules.finish();
    }

    /** @throws Refusal 400 by field */
    static void check(NewReviewYear opening, Organization organization, LocalDate today) {
        var rules = new ReviewRules();
        var year = opening.year();
        rules.present("year", year != null);
        if (year != null && (year < Math.max(FIRST_YEAR, today.getYear()) || year > LAST_YEAR)) {
            rules.add("year", "review.problem.year");
        }
        if (opening.units().isEmpty()) {
            rules.add("units", "review.problem.required");
        }
        opening.units().forEach(unit -> rules.unit("units", unit, organization));
        rules.due("registerDue", opening.registerDue(), today);
        rules.due("planDue", opening.planDue(), today);
        rules.due("resultsDue", opening.resultsDue(), today);
        rules.due("consolidationDue", opening.consolidationDue(), today);
        rules.finish();
    }

    /** The lines of a registration. @throws Refusal 400 by field */
    static void checkTargets(List<NewTarget> targets, Organization organization) {
        var rules = new ReviewRules();
        rules.targets(targets, organization);
        rules.finish();
    }

    /** The lines of a plan. @throws Refusal 400 by field */
    static void checkItems(List<PlanItem> items, Organization organization, LocalDate today) {
        var rules = new ReviewRules();
        for (var i = 0; i < items.size(); i++) {
            var at = "items[" + i + "].";
            var item = items.get(i);
            rules.unit(at + "unit", item.unit(), organization);
            rules.text(at + "name", item.name(), NAME_MAX);
            rules.code(at + "code", item.code());
            rules.percent(at + "targetPercent", item.targetPercent());
            rules.due(at + "due", item.due(), today);
        }
        rules.finish();
    }

    /** Form A as it is being filled in. @throws Refusal 400 by field */
    static void check(FormA form, Organization organization, LocalDate today) {
        var rules = new ReviewRules();
        rules.field("field", form.field(), organization);
        rules.length("necessity", form.necessity(), TEXT_MAX);
        rules.length("reasonableness", form.reasonableness(), TEXT_MAX);
        rules.length("legality", form.legality(), TEXT_MAX);
        rules.length("content", form.content(), TEXT_MAX);
        rules.length("reason", form.reason(), TEXT_MAX);
        rules.days("legalDays", form.legalDays());
        rules.days("currentDays", form.currentDays());
        rules.days("afterDays", form.afterDays());
        rules.due("executeBy", form.executeBy(), today);
        rules.finish();
    }

    private void targets(List<NewTarget> targets, Organization organization) {
        if (targets.size() > MOST_TARGETS) {
            add("targets", "review.problem.many", MOST_TARGETS);
            return;
        }
        var seen = new HashSet<String>();
        for (var i = 0; i < targets.size(); i++) {
            var at = "targets[" + i + "].";
            var target = targets.get(i);
            present(at + "kind", target.kind() != null);
            text(at + "name", target.name(), NAME_MAX);
            code(at + "code", target.code());
            field(at + "field", target.field(), organization);
            percent(at + "targetPercent", target.targetPercent());
            if (!target.name().isBlank() && !seen.add(target.kind() + plain(target.name()))) {
                add(at + "name", "review.problem.twice");
            }
        }
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private void unit(String field, String code, Organization organization) {
        present(field, !code.isBlank());
        if (!code.isBlank()
                && !(organization.isPresent(code) && !organization.require(code).isDivision())) {
            add(field, "review.problem.unit", code);
        }
    }

    private void field(String field, @Nullable String code, Organization organization) {
        if (code != null
                && organization.fields().stream().noneMatch(f -> f.code().equals(code))) {
            add(field, "review.problem.field", code);
        }
    }

    private void code(String field, String code) {
        if (!code.isBlank() && !CODE.matcher(code.strip()).matches()) {
            add(field, "review.problem.code");
        }
    }

    private void percent(String field, @Nullable BigDecimal percent) {
        if (percent != null && (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0)) {
            add(field, "review.problem.percent");
        }
    }

    private void days(String field, @Nullable BigDecimal days) {
        if (days != null && (days.signum() < 0 || days.compareTo(MOST_DAYS) > 0)) {
            add(field, "review.problem.days");
        }
    }

    private void due(String field, @Nullable LocalDate due, LocalDate today) {
        if (due != null && (due.isBefore(today) || due.getYear() > LAST_YEAR)) {
            add(field, "review.problem.due");
        }
    }

    private void text(String field, String value, int max) {
        present(field, !value.isBlank());
        length(field, value, max);
    }

    private void length(String field, String value, int max) {
        var composed = Normalizer.normalize(value, Normalizer.Form.NFC);
        if (composed.codePointCount(0, composed.length()) > max) {
            add(field, "review.problem.long", max);
        }
        if (CONTROL.matcher(value).find()) {
            add(field, "review.problem.control");
        }
    }

    private void present(String field, boolean present) {
        if (!present) {
            add(field, "review.problem.required");
        }
    }

    private void add(String field, String key, Object... args) {
        problems.add(new FieldProblem(field, key, args));
    }

    private void finish() {
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }
}
