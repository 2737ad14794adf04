package vn.kstthc.feedback;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kstthc.organization.Organization;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** What a feedback must have to be received at all; problems are named by field. */
final class FeedbackRules {

    static final int CONTENT_MAX = 20_000;
    private static final Pattern EMAIL = Pattern.compile("^[^@\\s]+@[^@\\s]+$");
    private static final Pattern PHONE = Pattern.compile("^[0-9+. ()-]{8,20}$");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    private final List<FieldProblem> problems = new ArrayList<>();

    private FeedbackRules() {}

    static void check(NewFeedback feedback, Instant now, Organization organization) {
        var rules = new FeedbackRules();
        rules.present("channel", feedback.channel() != null);
        rules.receivedAt(feedback, now);
        rules.text("senderName", feedback.sender().name(), true, 200);
        rules.sender(feedback.sender());
        rules.text("subject", feedback.subject(), true, 300);
        rules.text("content", feedback.content(), true, CONTENT_MAX);
        feedback.aboutUnit()
                .filter(unit -> !organization.isPresent(unit))
                .ifPresent(unit -> rules.add("aboutUnit", "feedback.problem.unit", unit));
        feedback.procedureCode().ifPresent(code -> rules.text("procedureCode", code, false, 50));
        rules.finish();
    }

    /** The check of sender data alone, as for a completed feedback. */
    static void checkSender(Sender sender) {
        var rules = new FeedbackRules();
        rules.text("senderName", sender.name(), false, 200);
        rules.sender(sender);
        rules.finish();
    }

    private void sender(Sender sender) {
        text("senderAddress", sender.address(), false, 500);
        text("senderPhone", sender.phone(), false, 20);
        text("senderEmail", sender.email(), false, 200);
        pattern("senderPhone", sender.phone(), PHONE, "feedback.problem.phone");
        pattern("senderEmail", sender.email(), EMAIL, "feedback.problem.email");
    }

    private void receivedAt(NewFeedback feedback, Instant now) {
        var receivedAt = feedback.receivedAt();
        present("receivedAt", receivedAt != null);
        if (receivedAt != null && receivedAt.isAfter(now)) {
            add("receivedAt", "feedback.problem.future");
        }
        if (receivedAt != null && receivedAt.isBefore(Instant.parse("2000-01-01T00:00:00Z"))) {
            add("receivedAt", "feedback.problem.past");
        }
    }

    private void text(String field, String value, boolean required, int max) {
        if (required) {
            present(field, !value.isBlank());
        }
        var composed = Normalizer.normalize(value, Normalizer.Form.NFC);
        var length = composed.codePointCount(0, composed.length());
        if (length > max) {
            add(field, "feedback.problem.long", max);
        }
        if (CONTROL.matcher(value).find()) {
            add(field, "feedback.problem.control");
        }
    }

    private void pattern(String field, String value, Pattern pattern, String key) {
        if (!value.isBlank() && !pattern.matcher(value).matches()) {
            add(field, key);
        }
    }

    private void present(String field, boolean present) {
        if (!present) {
            add(field, "feedback.problem.required");
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
