package vn.kstthc.assessment.process;

/** Names in {@code assessment.bpmn} and {@code assessment-submission.bpmn} that code refers to. */
final class AssessmentProcess {

    static final String ASSESSMENT = "assessment";
    static final String SUBMISSION = "assessment-submission";
    static final String YES = "YES";

    private AssessmentProcess() {}
}
