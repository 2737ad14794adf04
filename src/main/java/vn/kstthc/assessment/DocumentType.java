package vn.kstthc.assessment;

/** The normative documents of a province that may set a procedure where the law assigns it. */
public enum DocumentType {
    NGHI_QUYET,
    QUYET_DINH_UBND,
    QUYET_DINH_CHU_TICH;

    /** Message key of its name. */
    public String key() {
        return "assessment.document-type." + name();
    }
}
