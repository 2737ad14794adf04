package vn.kstthc.document;

import java.util.Map;

/**
 * A letter to be filled from a template below {@code templates/document}, such as {@code feedback/forward.docx}. The
 * model holds texts by placeholder name, and lists of texts or of maps for repeated paragraphs and rows.
 */
public record NewLetter(
        String caseNumber, String kind, String title, String template, boolean sensitive, Map<String, Object> model) {}
