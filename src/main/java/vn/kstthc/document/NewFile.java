package vn.kstthc.document;

import java.io.InputStream;

/**
 * A file on its way into a case. {@code title} names it for people and, with case and kind, groups its versions.
 */
public record NewFile(
        String caseNumber, String kind, String title, String fileName, boolean sensitive, InputStream content) {}
