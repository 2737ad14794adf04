package vn.kstthc.feedback;

/** What a feedback, or a part of it, is: decides who handles it and by which deadline. */
public enum FeedbackClass {
    /** Not valid: refused. */
    INVALID,
    /** About the conduct of an official. */
    CONDUCT,
    /** About a regulation within the competence of the province. */
    CONTENT_OWN,
    /** About a regulation within the competence of another body. */
    CONTENT_OTHER,
    /** No feedback but a complaint, a denunciation or a question. */
    NOT_PAKN;

    /** True for what is handled in parts; the others end with a letter to the sender. */
    public boolean handled() {
        return this == CONDUCT || this == CONTENT_OWN || this == CONTENT_OTHER;
    }

    /** Message key of its name. */
    public String key() {
        return "feedback.class." + name();
    }
}
