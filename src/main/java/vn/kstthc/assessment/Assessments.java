package vn.kstthc.assessment;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.shared.Refusal;

/** Reads drafts under assessment. Callers have checked that the reader may see the case. */
@Service
@Transactional(readOnly = true)
public class Assessments {

    private final AssessmentRepository assessments;

    Assessments(AssessmentRepository assessments) {
        this.assessments = assessments;
    }

    public Assessment require(String number) {
        return assessments.findById(number).orElseThrow(() -> Refusal.notFound("assessment.refusal.unknown", number));
    }
}
