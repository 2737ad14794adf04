package vn.kstthc.casefile;

/** What a lifecycle shows of itself on the page of its own cases. */
public interface CasePanel extends CaseSection {

    CaseType type();

    @Override
    default boolean isAbout(CaseType other) {
        return type() == other;
    }
}
