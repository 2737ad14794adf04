package vn.kstthc.publication;

/** Where the procedures of a decision are received, and so posted. */
public enum PublicationPlace {
    /** The lead unit itself. */
    LEAD,
    /** The provincial one-stop centre. */
    ONE_STOP,
    /** Every people's committee of a commune. */
    COMMUNES
}
