package vn.kstthc.casefile;

import java.util.Map;

/** What a lifecycle shows of itself on the case page: the fragment {@code panel} of a template with its model. */
public interface CasePanel {

    CaseType type();

    /** Template name, e.g. {@code feedback/case-panel}. */
    String template();

    Map<String, Object> model(String number);
}
