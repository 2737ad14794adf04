package vn.kstthc.assessment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.kstthc.organization.Organization;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** What a draft must have to be assessed here; problems are named by field. */
final class AssessmentRules {

    private static final int TITLE_MAX = 300;
    private static final int NAME_MAX = 500;
    private static final int MOST_PROCEDURES = 100;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final List<FieldProblem> problems = new ArrayList<>();

    private AssessmentRules() {}

    /** @throws Refusal 400: for secret content with a sentence of its own, else by field */
    static void check(NewAssessment opening, Organization organization) {
        if (opening.secret()) {
            throw Refusal.badRequest("assessment.refusal.secret");
        }
        var rules = new AssessmentRules();
        rules.text("title", opening.title(), TITLE_MAX);
        rules.present("stage", opening.stage() != null);
        rules.unit(opening.draftingUnit(), organization);
        rules.present("documentType", opening.documentType() != null);
        rules.procedures(opening.procedures(), List.of());
        rules.finish();
    }

    /** Procedures that come to a draft later must differ from those it has. */
    static void checkAdded(List<NewProcedure> added, List<String> names) {
        var rules = new AssessmentRules();
        rules.procedures(added, names);
        rules.finish();
    }

    private void procedures(List<NewProcedure> procedures, List<String> names) {
        if (procedures.size() + names.size() > MOST_PROCEDURES) {
            add("procedures", "assessment.problem.many", MOST_PROCEDURES);
        }
        var seen = new HashSet<String>();
        names.forEach(name -> seen.add(plain(name)));
        for (var i = 0; i < procedures.size(); i++) {
            var field = "procedures[" + i + "]";
            text(field + ".name", procedures.get(i).name(), NAME_MAX);
            present(field + ".kind", procedures.get(i).kind() != null);
            if (!procedures.get(i).name().isBlank()
                    && !seen.add(plain(procedures.get(i).name()))) {
                add(
                        field + ".name",
                        "assessment.problem.twice",
                        procedures.get(i).name());
            }
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void unit(String code, Organization organization) {
        present("draftingUnit", !code.isBlank());
        if (!code.isBlank()
                && !(organization.isPresent(code) && !organization.require(code).isDivision())) {
            add("draftingUnit", "assessment.problem.unit");
        }
    }

    private void text(String field, String value, int max) {
        present(field, !value.isBlank());
        var composed = Normalizer.normalize(value, Normalizer.Form.NFC);
        if (composed.codePointCount(0, composed.length()) > max) {
            add(field, "assessment.problem.long", max);
        }
        if (CONTROL.matcher(value).find()) {
            add(field, "assessment.problem.control");
        }
    }

    private void present(String field, boolean present) {
        if (!present) {
            add(field, "assessment.problem.required");
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
