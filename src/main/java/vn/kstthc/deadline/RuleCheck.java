package vn.kstthc.deadline;

import java.util.ArrayList;
import java.util.List;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** What a new version of a rule must satisfy before it is kept. */
final class RuleCheck {

    private static final int LONGEST_TEXT = 500;

    private RuleCheck() {}

    static void require(DeadlineRule version, RuleBook book) {
        var problems = new ArrayList<FieldProblem>();
        var known = book.versions(version.code());
        if (known.isEmpty()) {
            throw Refusal.notFound("deadline.refusal.no-such-rule", version.code());
        }
        if (known.get(0).term().kind() != version.term().kind()) {
            problems.add(new FieldProblem("kind", "deadline.problem.kind"));
        }
        requireText("title", version.title(), problems);
        requireText("basis", version.basis(), problems);
        if (version.validTo().filter(to -> to.isBefore(version.validFrom())).isPresent()) {
            problems.add(new FieldProblem("validTo", "deadline.problem.validity"));
        }
        if (version.maxExtensions().filter(max -> max < 0).isPresent()) {
            problems.add(new FieldProblem("maxExtensions", "deadline.problem.max-extensions"));
        }
        requireTerm(version.term(), problems);
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    private static void requireTerm(Term term, List<FieldProblem> problems) {
        var amount = term instanceof Term.Duration duration ? duration.amount() : 0;
        if (amount < 0 || amount > DeadlineCheck.LARGEST_AMOUNT) {
            problems.add(new FieldProblem(
                    "amount", "deadline.problem.amount", String.valueOf(DeadlineCheck.LARGEST_AMOUNT)));
        }
        if (term instanceof Term.EveryPeriod period && (period.dayOfLastMonth() < 1 || period.dayOfLastMonth() > 31)) {
            problems.add(new FieldProblem("periodDay", "deadline.problem.period-day"));
        }
    }

    private static void requireText(String field, String text, List<FieldProblem> problems) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            problems.add(new FieldProblem(field, "deadline.problem.text", String.valueOf(LONGEST_TEXT)));
        }
    }
}
