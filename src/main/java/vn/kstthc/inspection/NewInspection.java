package vn.kstthc.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to open a round.
 *
 * @param units codes of the units to inspect, each once
 * @param leader username of the leader of the team
 * @param members usernames of the other members, of any unit
 */
public record NewInspection(
        @Nullable InspectionKind kind,
        List<String> units,
        List<InspectionScope> scope,
        @Nullable LocalDate visitFrom,
        @Nullable LocalDate visitTo,
        @Nullable String leader,
        List<String> members) {}
