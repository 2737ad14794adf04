package vn.kstthc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupRuleTest {

    private static final Validity ALWAYS = new Validity(LocalDate.EPOCH, null);

    /** An office, a department and a commune; the commune serves at a one-stop desk. */
    private static final GroupRule.Facts FACTS = new GroupRule.Facts() {

        @Override
        public Stream<Unit> units() {
            return Stream.of(
                    unit("office", UnitType.OFFICE, UnitLevel.PROVINCE),
                    unit("department", UnitType.DEPARTMENT, UnitLevel.PROVINCE),
                    unit("commune", UnitType.PEOPLES_COMMITTEE, UnitLevel.COMMUNE));
        }

        @Override
        public Set<String> holders(UnitFunction function) {
            return function == UnitFunction.ONE_STOP ? Set.of("commune") : Set.of();
        }

        @Override
        public Set<String> members(String group) {
            return Map.of("OFFICES", Set.of("office"), "COMMUNES", Set.of("commune"))
                    .getOrDefault(group, Set.of());
        }
    };

    private static Unit unit(String code, UnitType type, UnitLevel level) {
        return new Unit(code, code, code, type, level, null, ALWAYS, "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "level=PROVINCE and type in (DEPARTMENT, OFFICE, BOARD) | office department",
                "level = PROVINCE AND type=OFFICE | office",
                "type in (PEOPLES_COMMITTEE) | commune",
                "function=ONE_STOP | commune",
                "function=APPRAISER | ''",
                "OFFICES + COMMUNES | office commune",
                "OFFICES + type=DEPARTMENT + OFFICES | office department",
                "named per case; never expanded by itself | ''"
            })
    void aRuleTellsItsMembers(String rule, String members) {
        var expected = members.isEmpty() ? new String[0] : members.split(" ");
        assertThat(GroupRule.parse(rule).members(FACTS)).containsExactlyInAnyOrder(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "level=PLANET",
                "colour=RED",
                "level in PROVINCE",
                "type in ()",
                "type in (DEPARTMENT,)",
                "OFFICES +",
                "level=PROVINCE or type=OFFICE",
                "level=PROVINCE and"
            })
    void aRuleThatCannotBeReadIsRefused(String rule) {
        assertThatThrownBy(() -> GroupRule.parse(rule)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRuleNamesTheGroupsThatItUses() {
        assertThat(GroupRule.parse("OFFICES + level=COMMUNE + COMMUNES").groups())
                .containsExactlyInAnyOrder("OFFICES", "COMMUNES");
    }
}
