package vn.kstthc.assessment;

import java.time.Instant;
import java.util.List;

/** The procedures still to be assessed, and until when: assessment, signed report, dossier sent. */
public record AssessmentRound(List<String> procedureIds, Instant assessDue, Instant reportDue, Instant sendDue) {

    public AssessmentRound {
        procedureIds = List.copyOf(procedureIds);
    }
}
