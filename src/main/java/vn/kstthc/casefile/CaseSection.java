package vn.kstthc.casefile;

import java.util.Map;

/** What another module shows of itself on the case page: the fragment {@code panel} of a template with its model. */
public interface CaseSection {

    boolean isAbout(CaseType type);

    /** Template name, e.g. {@code document/case-panel}. */
    String template();

    /** The model of the fragment; called only for a case that the reader may see. */
    Map<String, Object> model(String number);
}
