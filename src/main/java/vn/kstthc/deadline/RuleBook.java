package vn.kstthc.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All versions of all rules as one immutable value. */
public final class RuleBook {

    private final Map<Long, DeadlineRule> byId;
    private final Map<String, List<DeadlineRule>> byCode;

    public RuleBook(List<DeadlineRule> rules) {
        this.byId = rules.stream().collect(Collectors.toMap(DeadlineRule::id, Function.identity()));
        this.byCode = rules.stream()
                .sorted(Comparator.comparing(DeadlineRule::version).reversed())
                .collect(Collectors.groupingBy(DeadlineRule::code));
    }

    /** The version that applies to an event of that date. */
    public Optional<DeadlineRule> find(String code, LocalDate anchor) {
        return versions(code).stream().filter(rule -> rule.validOn(anchor)).findFirst();
    }

    /** All versions of a rule, newest first; empty for an unknown code. */
    public List<DeadlineRule> versions(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** The version a deadline was counted by. */
    public Optional<DeadlineRule> byId(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Every version, by code and newest first. */
    public List<DeadlineRule> all() {
        return byId.values().stream()
                .sorted(Comparator.comparing(DeadlineRule::code)
                        .thenComparing(
                                Comparator.comparing(DeadlineRule::version).reversed()))
                .toList();
    }

    /** The book with one more version, to see what it would change. */
    public RuleBook with(DeadlineRule rule) {
        var rules = new ArrayList<>(byId.values());
        rules.add(rule);
        return new RuleBook(rules);
    }
}
