package vn.kstthc.assessment;

/** What the gate D03 finds in an appraisal dossier (art. 11(3)): an incomplete one is not accepted. */
public enum DossierCheck {
    COMPLETE,
    NO_ASSESSMENT,
    NO_OPINION;

    /** Message key of its name. */
    public String key() {
        return "assessment.dossier." + name();
    }
}
