package vn.kstthc.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** Answers who is who: units, functions, groups and people, today unless a day is given. Answers come from memory. */
@Component
public class Organization {

    private static final Role[] RESPONSIBLE = {Role.HEAD, Role.OFFICE_CHIEF, Role.CHAIR};
    private static final Set<Role> DEPUTIES = Set.of(Role.VICE_CHAIR, Role.DEPUTY_HEAD);

    private final Directories directories;
    private final Teams teams;
    private final Clock clock;

    Organization(Directories directories, Teams teams, Clock clock) {
        this.directories = directories;
        this.teams = teams;
        this.clock = clock;
    }

    private DirectoryDay today() {
        return directories.current().on(date());
    }

    private LocalDate date() {
        return Zones.dateOf(clock.instant());
    }

    // --- units ---

    /** A unit of any time, ended ones included. */
    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(directories.current().units().get(code));
    }

    public Unit require(String code) {
        return unit(code).orElseThrow(() -> Refusal.notFound("organization.refusal.no-unit", code));
    }

    /** The units that exist today, divisions included. */
    public List<Unit> present() {
        return List.copyOf(today().present().values());
    }

    /** The units that existed once and no longer do. */
    public List<Unit> ended() {
        var today = date();
        return directories.current().rows().units().stream()
                .filter(u -> u.validity().to() != null && u.validity().to().isBefore(today))
                .toList();
    }

    /** The units of all times, divisions included. */
    public List<Unit> known() {
        return directories.current().rows().units();
    }

    public boolean isPresent(String code) {
        return today().present().containsKey(code);
    }

    /** The divisions that the unit has today. */
    public List<Unit> divisions(String unit) {
        return today().units()
                .filter(u -> u.isDivision() && unit.equals(u.parent()))
                .toList();
    }

    /** The units that carry on the work of a unit today: itself while it exists, else those that followed it. */
    public Set<String> successors(String unit) {
        return successors(unit, date());
    }

    /** The units that carry on the work of a unit on a day. */
    public Set<String> successors(String unit, LocalDate on) {
        var found = new LinkedHashSet<String>();
        follow(unit, on, found, new LinkedHashSet<>());
        return found;
    }

    private void follow(String unit, LocalDate on, Set<String> found, Set<String> seen) {
        if (!seen.add(unit)) {
            return;
        }
        if (directories.current().on(on).present().containsKey(unit)) {
            found.add(unit);
            return;
        }
        directories.current().followers(unit).stream()
                .filter(s -> s.successor() != null && !s.date().isAfter(on))
                .forEach(s -> follow(s.successor(), on, found, seen));
    }

    // --- functions and groups ---

    /** The provincial unit that holds the function today. */
    public String holder(UnitFunction function) {
        return provincialHolder(function)
                .orElseThrow(() -> Refusal.conflict("organization.refusal.no-holder", function));
    }

    /** The same, or nothing on a day when no unit holds the function. */
    Optional<String> provincialHolder(UnitFunction function) {
        return today().holders(function).stream()
                .filter(code -> require(code).level() == UnitLevel.PROVINCE)
                .findFirst();
    }

    public boolean holds(String unit, UnitFunction function) {
        return today().holders(function).contains(unit);
    }

    /** The province's people's committee: the unit above the control office. */
    public String committee() {
        return require(holder(UnitFunction.CONTROL_OFFICE))
                .parentCode()
                .orElseThrow(() -> Refusal.conflict("organization.refusal.no-committee"));
    }

    /** The units of a group such as DEPARTMENTS or COMMUNES on a day; empty for one that is never expanded. */
    public Set<String> members(String unitGroup, LocalDate on) {
        return directories.current().on(on).members(unitGroup);
    }

    /** The unit groups of a day with the names that plans give them. */
    public Map<String, List<String>> groupNames(LocalDate on) {
        var names = new LinkedHashMap<String, List<String>>();
        directories.current().rows().groups().stream()
                .filter(group -> group.validity().covers(on))
                .forEach(group -> names.put(group.code(), group.nameList()));
        return names;
    }

    public List<Field> fields() {
        return directories.current().rows().fields();
    }

    // --- people ---

    /** People who hold one of the roles in the unit, or in a division of it, today. */
    public List<Staff> holders(String unit, Role... roles) {
        var wanted = Set.copyOf(Arrays.asList(roles));
        var day = today();
        return people(post ->
                wanted.contains(post.role()) && day.unitAndParents(post.unit()).contains(unit));
    }

    /** The heads to whom what is late is escalated. */
    public List<Staff> leaders(String unit) {
        return holders(unit, RESPONSIBLE);
    }

    /** The deputy in whose charge the field stands. */
    public Optional<Staff> inCharge(String unit, String field) {
        return people(post -> DEPUTIES.contains(post.role())
                        && post.unit().equals(unit)
                        && post.fields().contains(field))
                .stream()
                .findFirst();
    }

    private List<Staff> people(Predicate<Post> wanted) {
        var staff = directories.current().staff();
        return today().posts().stream()
                .filter(wanted)
                .map(post -> staff.get(post.username()))
                .distinct()
                .toList();
    }

    public Optional<Staff> staff(String username) {
        return Optional.ofNullable(directories.current().staff().get(username));
    }

    /** The posts that the person holds today. */
    public List<Post> posts(String username) {
        return today().posts(username);
    }

    /** The units and divisions in which the person has a post today, with the units above the divisions. */
    public Set<String> unitsOf(String username) {
        var day = today();
        return day.posts(username).stream()
                .map(post -> day.unitAndParents(post.unit()))
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The groups whose tasks the person sees: of his posts, see {@link Groups}, and of his {@link Teams}. */
    public Set<String> groupsOf(String username) {
        var groups = new LinkedHashSet<>(today().groupsOf(username));
        groups.addAll(teams.of(username));
        return groups;
    }

    /** User names of the people of a team; empty when the group is none. */
    public List<String> team(String group) {
        return teams.members(group);
    }

    /** Whether anybody belongs to the group today. */
    public boolean staffed(String group) {
        return today().staffed(group);
    }

    public boolean hasRole(String username, Role role) {
        return today().posts(username).stream().anyMatch(post -> post.role() == role);
    }

    public boolean hasRole(String username, String unit, Role... roles) {
        var groups = today().groupsOf(username);
        return Arrays.stream(roles).anyMatch(role -> groups.contains(Groups.of(unit, role)));
    }

    // --- for display ---

    /** The name of a unit of any time, or the code itself when nothing is known about it. */
    public String unitName(String code) {
        return unit(code).map(Unit::name).orElse(code);
    }

    /** The name of a person, or the user name itself when nobody has it. */
    public String staffName(String username) {
        return staff(username).map(Staff::fullName).orElse(username);
    }
}
