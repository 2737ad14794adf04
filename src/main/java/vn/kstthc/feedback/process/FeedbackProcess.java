package vn.kstthc.feedback.process;

/** Names in {@code feedback.bpmn} and {@code feedback-part.bpmn} that code refers to. */
final class FeedbackProcess {

    static final String FEEDBACK = "feedback";
    static final String PART = "feedback-part";
    static final String YES = "YES";

    private FeedbackProcess() {}
}
