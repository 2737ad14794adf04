package vn.kstthc.document;

/**
 * Implemented by lifecycles whose cases hold files with personal data. A sensitive file is readable when one of these
 * beans says so; a bean answers {@code false} for the cases of other lifecycles. Without an answer nobody reads it.
 */
public interface SensitiveDocuments {

    boolean mayRead(String caseNumber);
}
