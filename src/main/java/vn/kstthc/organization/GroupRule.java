package vn.kstthc.organization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rule of a unit group: {@code level=PROVINCE and type in (DEPARTMENT, OFFICE)}, {@code function=ONE_STOP}, other
 * groups joined by {@code +}, or a sentence with "never expanded" for a group whose members are named case by case.
 */
sealed interface GroupRule {

    /** What a rule asks about a day. */
    interface Facts {
        Stream<Unit> units();

        Set<String> holders(UnitFunction function);

        Set<String> members(String group);
    }

    Set<String> members(Facts facts);

    /** The other groups that the rule names. */
    default Set<String> groups() {
        return Set.of();
    }

    /**
     * Reads a rule.
     *
     * @throws IllegalArgumentException with the part that cannot be read
     */
    static GroupRule parse(String text) {
        if (text.toLowerCase(Locale.ROOT).contains("never expanded")) {
            return new Never();
        }
        return new Union(Arrays.stream(text.split("\\+", -1))
                .map(String::strip)
                .map(GroupRule::term)
                .toList());
    }

    private static GroupRule term(String text) {
        if (text.matches("[A-Z][A-Z0-9_]*")) {
            return new Named(text);
        }
        return new Matching(Arrays.stream(text.split("(?i)\\s+and\\s+", -1))
                .map(Condition::parse)
                .toList());
    }

    /** A group that is never expanded by itself. */
    record Never() implements GroupRule {

        @Override
        public Set<String> members(Facts facts) {
            return Set.of();
        }
    }

    /** The members of another group. */
    record Named(String group) implements GroupRule {

        @Override
        public Set<String> members(Facts facts) {
            return facts.members(group);
        }

        @Override
        public Set<String> groups() {
            return Set.of(group);
        }
    }

    /** The members of several rules together. */
    record Union(List<GroupRule> parts) implements GroupRule {

        @Override
        public Set<String> members(Facts facts) {
            var all = new LinkedHashSet<String>();
            parts.forEach(part -> all.addAll(part.members(facts)));
            return all;
        }

        @Override
        public Set<String> groups() {
            var all = new LinkedHashSet<String>();
            parts.forEach(part -> all.addAll(part.groups()));
            return all;
        }
    }

    /** The units that meet every condition. */
    record Matching(List<Condition> conditions) implements GroupRule {

        @Override
        public Set<String> members(Facts facts) {
            var all = new LinkedHashSet<String>();
            facts.units()
                    .filter(unit -> conditions.stream().allMatch(c -> c.holds(unit, facts)))
                    .forEach(unit -> all.add(unit.code()));
            return all;
        }
    }

    /** One attribute and the values that it may have. */
    record Condition(String attribute, Set<String> values) {

        private static final Pattern FORM =
                Pattern.compile("(level|type|function)\\s*(?:=\\s*(\\w+)|in\\s*\\(([^()]+)\\))");
        private static final Map<String, Function<String, Enum<?>>> KINDS =
                Map.of("level", UnitLevel::valueOf, "type", UnitType::valueOf, "function", UnitFunction::valueOf);

        static Condition parse(String text) {
            var matcher = FORM.matcher(text.strip());
            if (!matcher.matches()) {
                throw new IllegalArgumentException(text.strip());
            }
            var values = new ArrayList<String>();
            var list = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            for (var value : list.split(",", -1)) {
                KINDS.get(matcher.group(1)).apply(value.strip());
                values.add(value.strip());
            }
            return new Condition(matcher.group(1), Set.copyOf(values));
        }

        boolean holds(Unit unit, Facts facts) {
            return switch (attribute) {
                case "level" -> values.contains(unit.level().name());
                case "type" -> values.contains(unit.type().name());
                default ->
                    values.stream().anyMatch(f -> facts.holders(UnitFunction.valueOf(f))
                            .contains(unit.code()));
            };
        }
    }
}
