package vn.kstthc.inspection;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.Teams;

/** The teams of the rounds that run: their tasks are offered to members wherever their unit is. */
@Component
class InspectionTeams implements Teams {

    private static final String PREFIX = "team.";

    private final RoundStore rounds;

    InspectionTeams(RoundStore rounds) {
        this.rounds = rounds;
    }

    static String group(String round) {
        return PREFIX + round;
    }

    @Override
    public Set<String> of(String username) {
        return rounds.openOf(username).stream().map(InspectionTeams::group).collect(Collectors.toSet());
    }

    @Override
    public List<String> members(String group) {
        return group.startsWith(PREFIX)
                ? rounds.team(group.substring(PREFIX.length())).stream()
                        .map(TeamMember::username)
                        .toList()
                : List.of();
    }
}
