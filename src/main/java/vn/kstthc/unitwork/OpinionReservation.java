package vn.kstthc.unitwork;

import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.DeadlineAct;
import vn.kstthc.casefile.ReservedDeadlines;

/** The date for an opinion stands in the letter that asked for it: who needs longer is asked again. */
@Component
class OpinionReservation implements ReservedDeadlines {

    @Override
    public boolean reserved(CaseType type, String key, DeadlineAct act) {
        return key.equals(Opinions.KEY);
    }
}
