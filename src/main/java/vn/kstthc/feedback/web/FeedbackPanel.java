package vn.kstthc.feedback.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CasePanel;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.feedback.FeedbackExtension;
import vn.kstthc.feedback.FeedbackPart;
import vn.kstthc.feedback.FeedbackParts;
import vn.kstthc.feedback.Feedbacks;
import vn.kstthc.feedback.SenderFile;

/** What the case page shows of a feedback; the sender only behind a button that logs. */
@Component
class FeedbackPanel implements CasePanel {

    private final Feedbacks feedbacks;
    private final FeedbackParts parts;
    private final SenderFile senders;
    private final FeedbackExtension extension;

    FeedbackPanel(Feedbacks feedbacks, FeedbackParts parts, SenderFile senders, FeedbackExtension extension) {
        this.feedbacks = feedbacks;
        this.parts = parts;
        this.senders = senders;
        this.extension = extension;
    }

    @Override
    public CaseType type() {
        return CaseType.FEEDBACK;
    }

    @Override
    public String template() {
        return "feedback/case-panel";
    }

    @Override
    public Map<String, Object> model(String number) {
        var model = new HashMap<String, Object>();
        model.put("feedback", feedbacks.require(number));
        var all = parts.of(number);
        model.put("parts", all);
        model.put(
                "extendable",
                all.stream().filter(extension::mayExtend).map(FeedbackPart::id).toList());
        model.put("mayLook", senders.mayLook(number));
        model.put("looks", senders.looks(number));
        return model;
    }
}
