package vn.kstthc.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The organization on one day: units that exist, functions they hold, posts in effect and the groups that follow. */
final class DirectoryDay implements GroupRule.Facts {

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<UnitFunction, Set<String>> holders = new HashMap<>();
    private final Map<String, GroupRule> rules = new HashMap<>();
    private final List<Post> posts;
    private final Map<String, List<Post>> postsByStaff;
    private final Map<String, Set<String>> groupsByStaff = new HashMap<>();
    private final Set<String> staffedGroups = new LinkedHashSet<>();

    DirectoryDay(DirectoryRows rows, LocalDate day) {
        rows.units().stream().filter(u -> u.presentOn(day)).forEach(u -> units.put(u.code(), u));
        rows.functions().stream()
                .filter(f -> f.validity().covers(day) && units.containsKey(f.unit()))
                .forEach(f -> holders.computeIfAbsent(f.function(), k -> new LinkedHashSet<>())
                        .add(f.unit()));
        rows.groups().stream()
                .filter(g -> g.validity().covers(day))
                .forEach(g -> rules.put(g.code(), GroupRule.parse(g.rule())));
        var enabled = rows.staff().stream()
                .filter(Staff::enabled)
                .map(Staff::username)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        posts = rows.posts().stream()
                .filter(p -> p.validity().covers(day) && units.containsKey(p.unit()) && enabled.contains(p.username()))
                .toList();
        postsByStaff = posts.stream().collect(Collectors.groupingBy(Post::username));
        enabled.forEach(this::addGroups);
    }

    private void addGroups(String username) {
        var groups = new LinkedHashSet<String>();
        groups.add(Groups.STAFF);
        posts(username).forEach(post -> Groups.of(post, unitAndParents(post.unit()), groups));
        groupsByStaff.put(username, groups);
        staffedGroups.addAll(groups);
    }

    /** The unit and, for a division, the units that it belongs to. */
    List<String> unitAndParents(String code) {
        var chain = new ArrayList<String>();
        var unit = units.get(code);
        while (unit != null && !chain.contains(unit.code())) {
            chain.add(unit.code());
            unit = unit.isDivision() ? units.get(unit.parent()) : null;
        }
        return chain;
    }

    Map<String, Unit> present() {
        return units;
    }

    List<Post> posts() {
        return posts;
    }

    List<Post> posts(String username) {
        return postsByStaff.getOrDefault(username, List.of());
    }

    /** Groups of every enabled person. */
    Map<String, Set<String>> memberships() {
        return groupsByStaff;
    }

    Set<String> groupsOf(String username) {
        return groupsByStaff.getOrDefault(username, Set.of());
    }

    boolean staffed(String group) {
        return staffedGroups.contains(group);
    }

    @Override
    public Stream<Unit> units() {
        return units.values().stream();
    }

    @Override
    public Set<String> holders(UnitFunction function) {
        return holders.getOrDefault(function, Set.of());
    }

    @Override
    public Set<String> members(String group) {
        var rule = rules.get(group);
        return rule == null ? Set.of() : rule.members(this);
    }
}
