package vn.kstthc.organization.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.Accounts;
import vn.kstthc.organization.Staff;
import vn.kstthc.shared.Refusal;

/** Accounts are the engine's users. Who may change them was decided before: the engine is not asked again. */
@Component
class EngineAccounts implements Accounts {

    /** Marks the groups that are ours; others are left alone. */
    static final String GROUP_TYPE = "ORGANIZATION";

    private final IdentityService identity;
    private final EngineIdentityRows rows;

    EngineAccounts(IdentityService identity, EngineIdentityRows rows) {
        this.identity = identity;
        this.rows = rows;
    }

    @Override
    public Set<String> synchronise(
            Collection<Staff> people,
            Map<String, String> groups,
            Map<String, Set<String>> memberships,
            UnaryOperator<String> firstPassword) {
        return asEngine(() -> {
            followGroups(groups);
            var made = followPeople(people, firstPassword);
            followMemberships(groups.keySet(), memberships);
            return made;
        });
    }

    private void followGroups(Map<String, String> wanted) {
        var present = rows.groups(GROUP_TYPE);
        wanted.forEach((id, name) -> {
            if (!present.containsKey(id)) {
                var group = identity.newGroup(id);
                group.setName(name);
                group.setType(GROUP_TYPE);
                identity.saveGroup(group);
            } else if (!name.equals(present.get(id))) {
                var group = identity.createGroupQuery().groupId(id).singleResult();
                group.setName(name);
                identity.saveGroup(group);
            }
        });
        present.keySet().stream().filter(id -> !wanted.containsKey(id)).forEach(identity::deleteGroup);
    }

    private Set<String> followPeople(Collection<Staff> people, UnaryOperator<String> firstPassword) {
        var present = identity.createUserQuery().list().stream().collect(Collectors.toMap(User::getId, u -> u));
        var made = new LinkedHashSet<String>();
        for (var person : people) {
            var user = present.remove(person.username());
            if (user == null) {
                user = identity.newUser(person.username());
                user.setPassword(firstPassword.apply(person.username()));
                made.add(person.username());
            } else if (person.fullName().equals(user.getFirstName())
                    && person.email().equals(user.getEmail())) {
                continue;
            }
            user.setFirstName(person.fullName());
            user.setLastName("");
            user.setEmail(person.email());
            identity.saveUser(user);
        }
        present.keySet().forEach(identity::deleteUser);
        return made;
    }

    private void followMemberships(Set<String> groups, Map<String, Set<String>> wanted) {
        var present = new HashMap<>(rows.memberships(GROUP_TYPE));
        wanted.forEach((username, wantedGroups) -> {
            var had = present.getOrDefault(username, Set.of());
            wantedGroups.stream()
                    .filter(g -> groups.contains(g) && !had.contains(g))
                    .forEach(g -> identity.createMembership(username, g));
        });
        present.forEach((username, had) -> had.stream()
                .filter(g -> !wanted.getOrDefault(username, Set.of()).contains(g))
                .forEach(g -> identity.deleteMembership(username, g)));
    }

    @Override
    public boolean matches(String username, String password) {
        return identity.checkPassword(username, password);
    }

    @Override
    public void password(String username, String password) {
        asEngine(() -> {
            var user = identity.createUserQuery().userId(username).singleResult();
            if (user == null) {
                throw Refusal.notFound("organization.staff.unknown", username);
            }
            user.setPassword(password);
            identity.saveUser(user);
            identity.unlockUser(username);
            return user;
        });
    }

    /** Runs without a person, so that the engine's own authorization does not apply. */
    private <T> T asEngine(Supplier<T> work) {
        var person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return work.get();
        } finally {
            if (person != null) {
                identity.setAuthentication(person.getUserId(), person.getGroupIds(), person.getTenantIds());
            }
        }
    }
}
