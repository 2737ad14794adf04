package vn.kstthc.assessment;

/** The criteria of an assessment besides cost (Decree 63/2010 art. 10). */
public enum Criterion {
    NECESSITY,
    REASONABLENESS,
    LEGALITY;

    /** Message key of its name. */
    public String key() {
        return "assessment.criterion." + name();
    }
}
