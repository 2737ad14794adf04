package vn.kstthc.assessment;

import java.util.Map;
import java.util.Optional;

/**
 * The assessment of one procedure as drafted.
 *
 * @param components what the draft says on each component; none for an abolished procedure
 * @param reasons why each criterion is met or not
 * @param simplification what becomes simpler, for an amended procedure
 */
public record ProcedureDraft(
        Map<ProcedureComponent, String> components,
        Map<Criterion, Judgment> judgments,
        Map<Criterion, String> reasons,
        Optional<String> simplification) {

    public ProcedureDraft {
        components = Map.copyOf(components);
        judgments = Map.copyOf(judgments);
        reasons = Map.copyOf(reasons);
    }
}
