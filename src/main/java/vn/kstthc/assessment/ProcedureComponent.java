package vn.kstthc.assessment;

/** The eight components without which a procedure is not complete (Decree 63/2010 art. 8(2)). */
public enum ProcedureComponent {
    NAME,
    STEPS,
    MANNER,
    DOSSIER,
    TIME_LIMIT,
    SUBJECTS,
    AUTHORITY,
    RESULT;

    /** Message key of its name. */
    public String key() {
        return "assessment.component." + name();
    }
}
