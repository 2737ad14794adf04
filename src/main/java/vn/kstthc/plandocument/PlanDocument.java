package vn.kstthc.plandocument;

import java.util.List;

/** A plan as it was read. Warnings about single rows are at the rows. */
public record PlanDocument(String title, List<DocumentRow> rows, List<RowWarning> warnings) {}
