package vn.kstthc.organization;

import java.util.List;
import java.util.Set;

/** Names of the groups that tasks are offered to and rights are given to. */
public final class Groups {

    /** Everybody who may sign in. */
    public static final String STAFF = "staff";

    public static final String SUPERVISORS = "supervisors";
    public static final String ADMINISTRATORS = "camunda-admin";

    /** In the place of a role: everybody who leads the unit. */
    public static final String LEADER = "LEADER";

    private Groups() {}

    public static String of(String unit, Role role) {
        return unit + ":" + role;
    }

    public static String leaders(String unit) {
        return unit + ":" + LEADER;
    }

    /** Adds the groups that one post gives in its unit and the units above its division. */
    static void of(Post post, List<String> units, Set<String> groups) {
        for (var unit : units) {
            groups.add(unit);
            groups.add(of(unit, post.role()));
            if (post.role().leads()) {
                groups.add(leaders(unit));
            }
        }
        if (post.role() == Role.SUPERVISOR) {
            groups.add(SUPERVISORS);
        }
        if (post.role() == Role.ADMIN) {
            groups.add(ADMINISTRATORS);
        }
    }
}
