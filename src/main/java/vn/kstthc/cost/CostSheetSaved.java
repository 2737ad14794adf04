package vn.kstthc.cost;

/** A sheet got new figures; told in the same transaction, so that its lifecycle can write its timeline. */
public record CostSheetSaved(String owner) {}
