package vn.kstthc.feedback.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.feedback.FeedbackParts;
import vn.kstthc.feedback.FeedbackReplies;
import vn.kstthc.organization.Organization;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkKind;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.FormValues;

/** The control office's work on a part that it forwards: the letter (văn bản chuyển). */
@Component
class FeedbackForwardWork implements UnitWorkKind {

    private final FeedbackParts parts;
    private final FeedbackReplies replies;
    private final FeedbackForms forms;
    private final Organization organization;

    FeedbackForwardWork(FeedbackParts parts, FeedbackReplies replies, FeedbackForms forms, Organization organization) {
        this.parts = parts;
        this.replies = replies;
        this.forms = forms;
        this.organization = organization;
    }

    @Override
    public String key() {
        return "feedback-forward";
    }

    @Override
    public String draftForm() {
        return "feedback-draft-forward";
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        var part = parts.require(work.subject());
        var values = new HashMap<String, Object>();
        values.put("partText", forms.partText(part));
        values.put(
                "recipient",
                part.recipient()
                        .orElseGet(() -> organization.unitName(part.unit().orElse(""))));
        values.put("letterText", part.letterText().orElse(part.summary()));
        return values;
    }

    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        replies.draftForward(
                work.subject(),
                values.requireText("recipient"),
                values.requireText("letterText"),
                values.text("remark"));
        return DraftAction.SUBMIT;
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
        replies.forwarded(work.subject(), signature);
    }
}
