package vn.kstthc.inspection;

import java.util.UUID;

/** A question of the checklist of a year. */
public record Question(UUID id, int year, InspectionScope scope, int position, String text) {}
