package vn.kstthc.inspection;

import java.util.List;

/**
 * A unit that is looked at in one case: by a team in a visit, or by itself.
 *
 * @param year whose checklist is asked
 * @param itself whether the unit inspects itself
 * @param concluded whether the conclusion or the unit's report was issued, so that nothing is entered any more
 */
public record Inspected(
        String number, String unit, int year, List<InspectionScope> scope, boolean itself, boolean concluded) {}
