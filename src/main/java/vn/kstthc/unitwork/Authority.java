package vn.kstthc.unitwork;

/** Under which authority a document is signed (Decree 30/2020, annex I, signature of the competent person). */
public enum Authority {
    /** The head, in his own name. */
    CT,
    /** TM.: on behalf of the collective. */
    TM,
    /** KT.: a deputy in place of the head. */
    KT,
    /** TL.: by order of the head. */
    TL,
    /** TUQ.: by authorisation of the head. */
    TUQ
}
