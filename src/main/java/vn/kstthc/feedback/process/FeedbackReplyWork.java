package vn.kstthc.feedback.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.feedback.FeedbackParts;
import vn.kstthc.feedback.FeedbackReplies;
import vn.kstthc.feedback.Outcome;
import vn.kstthc.feedback.ReplyDraft;
import vn.kstthc.feedback.TestResult;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkKind;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.FormValues;

/** The handling unit's work on a part: findings, the six tests, the outcome and the reply. */
@Component
class FeedbackReplyWork implements UnitWorkKind {

    private static final String[] TESTS = {
        "testNecessity", "testLegality", "testSimplicity", "testFeasibility", "testConsistency", "testTreaty"
    };

    private final FeedbackParts parts;
    private final FeedbackReplies replies;
    private final FeedbackForms forms;

    FeedbackReplyWork(FeedbackParts parts, FeedbackReplies replies, FeedbackForms forms) {
        this.parts = parts;
        this.replies = replies;
        this.forms = forms;
    }

    @Override
    public String key() {
        return "feedback-reply";
    }

    @Override
    public String draftForm() {
        return "feedback-draft-reply";
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        var part = parts.require(work.subject());
        var values = new HashMap<String, Object>();
        values.put("partText", forms.partText(part));
        values.put("units", forms.units());
        part.findings().ifPresent(text -> values.put("findings", text));
        part.replyText().ifPresent(text -> values.put("replyText", text));
        part.basis().ifPresent(basis -> values.put("basisSufficient", basis));
        part.outcome().ifPresent(outcome -> values.put("outcome", outcome.name()));
        part.outcomeDetail().ifPresent(detail -> values.put("outcomeDetail", detail));
        part.tests().forEach((test, result) -> values.put(test, result.name()));
        return values;
    }

    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        var action = DraftAction.valueOf(values.requireText("action"));
        replies.draft(
                work.subject(),
                new ReplyDraft(
                        values.requireText("findings"),
                        values.text("collectNote"),
                        values.text("basisSufficient"),
                        tests(values),
                        values.text("outcome").map(Outcome::valueOf),
                        values.text("outcomeDetail"),
                        values.text("replyText")),
                action);
        return action;
    }

    @Override
    public boolean leavesHouse() {
        return true;
    }

    @Override
    public void approved(UnitWorkRef work) {
        replies.approved(work.subject());
    }

    @Override
    public void issued(UnitWorkRef work, SignatureRecord signature) {
        replies.replied(work.subject(), signature);
    }

    private static Map<String, TestResult> tests(FormValues values) {
        var results = new HashMap<String, TestResult>();
        for (var test : TESTS) {
            values.text(test).map(TestResult::valueOf).ifPresent(result -> results.put(test, result));
        }
        return Map.copyOf(results);
    }
}
