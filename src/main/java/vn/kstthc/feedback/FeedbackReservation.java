package vn.kstthc.feedback;

import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.DeadlineAct;
import vn.kstthc.casefile.ReservedDeadlines;

/** A reply is extended only with the notice to the sender, see {@link FeedbackExtension}. */
@Component
class FeedbackReservation implements ReservedDeadlines {

    @Override
    public boolean reserved(CaseType type, String key, DeadlineAct act) {
        return type == CaseType.FEEDBACK && key.equals("reply") && act == DeadlineAct.EXTEND;
    }
}
