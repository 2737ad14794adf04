package vn.kstthc.feedback;

/** Result of one of the six tests of a regulation (Decree 20/2008 art. 14). */
public enum TestResult {
    PASS,
    FAIL,
    NA;

    /** Message key of its name. */
    public String key() {
        return "feedback.test-result." + name();
    }
}
