package vn.kstthc.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** What the ledger refuses: acts in the wrong order, without a reason, dated in the future, or beyond the rule. */
final class DeadlineCheck {

    static final int LARGEST_AMOUNT = 3650;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private DeadlineCheck() {}

    /** The calendar reaches far enough for any period that starts in these years. */
    static void requireStart(DeadlineStart start) {
        var problems = new ArrayList<FieldProblem>();
        var year = start.anchor().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            problems.add(new FieldProblem(
                    "anchor", "deadline.problem.from", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR)));
        }
        var amount = start.amount();
        if (amount != null && (amount < 0 || amount > LARGEST_AMOUNT)) {
            problems.add(new FieldProblem("amount", "deadline.problem.amount", String.valueOf(LARGEST_AMOUNT)));
        }
        refuse(problems);
    }

    static void requireTexts(String reason, String ground) {
        var problems = new ArrayList<FieldProblem>();
        requireText("reason", reason, problems);
        requireText("ground", ground, problems);
        refuse(problems);
    }

    static void requireExtension(int amount, String reason, String ground, String approvedBy) {
        var problems = new ArrayList<FieldProblem>();
        if (amount < 1 || amount > LARGEST_AMOUNT) {
            problems.add(new FieldProblem("amount", "deadline.problem.extension", String.valueOf(LARGEST_AMOUNT)));
        }
        requireText("reason", reason, problems);
        requireText("ground", ground, problems);
        requireText("approvedBy", approvedBy, problems);
        refuse(problems);
    }

    static void requireReason(String reason) {
        var problems = new ArrayList<FieldProblem>();
        requireText("reason", reason, problems);
        refuse(problems);
    }

    private static void requireText(String field, String text, List<FieldProblem> problems) {
        if (text.isBlank()) {
            problems.add(new FieldProblem(field, "deadline.problem." + field));
        }
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    static void requireNotFuture(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw Refusal.invalid(List.of(new FieldProblem("on", "deadline.problem.future")));
        }
    }

    /** A suspension stops a clock that runs: only counted periods, not twice, not after the due date has passed. */
    static void requireSuspendable(LedgerRow row, DeadlineRule rule, List<DeadlineEvent> events, LocalDate on) {
        if (row.status() == LedgerStatus.SUSPENDED) {
            throw Refusal.conflict("deadline.refusal.already-suspended", rule.title());
        }
        if (!rule.isSuspendable()) {
            throw Refusal.conflict("deadline.refusal.not-suspendable", rule.title());
        }
        if (on.isAfter(row.due())) {
            throw Refusal.conflict("deadline.refusal.suspend-overdue", rule.title());
        }
        requireInOrder(on, row, events);
    }

    static void requireResumable(LedgerRow row, DeadlineRule rule, List<DeadlineEvent> events, LocalDate on) {
        if (row.status() != LedgerStatus.SUSPENDED) {
            throw Refusal.conflict("deadline.refusal.not-suspended", rule.title());
        }
        requireInOrder(on, row, events);
    }

    /** Event dates may be recorded late, but not before the start or the last suspension or resumption. */
    private static void requireInOrder(LocalDate on, LedgerRow row, List<DeadlineEvent> events) {
        var last = events.stream()
                .filter(event -> event.kind() == EventKind.SUSPENDED || event.kind() == EventKind.RESUMED)
                .map(DeadlineEvent::on)
                .max(Comparator.naturalOrder())
                .orElse(row.origin().anchor());
        if (on.isBefore(last)) {
            throw Refusal.invalid(List.of(new FieldProblem("on", "deadline.problem.order")));
        }
    }

    static void requireExtendable(LedgerRow row, DeadlineRule rule) {
        if (!rule.allowsExtensionAfter(row.extensions())) {
            throw Refusal.conflict(
                    "deadline.refusal.max-extensions",
                    rule.title(),
                    String.valueOf(rule.maxExtensions().orElseThrow()));
        }
    }
}
