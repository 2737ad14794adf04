package vn.kstthc.review.process;

/** Names in the models of this module that code refers to. */
final class ReviewProcess {

    static final String YEAR = "review-year";
    static final String REVIEW = "review";
    static final String RESULT = "review-result";
    static final String DECISION = "review-decision";
    static final String EXECUTION = "review-execution";
    static final String YES = "YES";

    private ReviewProcess() {}
}
