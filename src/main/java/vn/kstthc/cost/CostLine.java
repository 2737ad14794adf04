package vn.kstthc.cost;

/**
 * One line of a sheet: its group, the component of the dossier it prepares (PREPARE only, else empty), the activity
 * and way of doing it, its figures, a note.
 */
public record CostLine(CostGroup group, String component, String name, CostItem item, String note) {}
