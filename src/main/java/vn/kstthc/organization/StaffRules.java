package vn.kstthc.organization;

import java.time.LocalDate;
import java.util.Collection;

/** What must hold for people and posts, however they are entered. */
final class StaffRules {

    /** "system" stands for background work in every record of who did what. */
    static final String USERNAME = "(?!system$)[a-z0-9][a-z0-9._-]{0,62}";

    static final String EMAIL = "[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>]+";

    private StaffRules() {}

    static void check(Post post, Directory directory) {
        var unit = directory.units().get(post.unit());
        if (unit == null) {
            throw new LineProblem("unit", "organization.import.unknown-unit", post.unit());
        }
        if (unit.isDivision() && post.role().leads()) {
            throw new LineProblem("role", "organization.import.division-role", post.role());
        }
        var fields = directory.rows().fields().stream().map(Field::code).toList();
        post.fields().stream().filter(f -> !fields.contains(f)).findFirst().ifPresent(f -> {
            throw new LineProblem("fields", "organization.import.unknown-field", f);
        });
    }

    /** Somebody must be able to administer the system, as long as it has people at all. */
    static void requireAdministrator(Collection<Post> posts, Directory directory, LocalDate today) {
        var any = posts.stream()
                .anyMatch(p -> p.role() == Role.ADMIN
                        && p.validity().covers(today)
                        && directory.units().get(p.unit()) != null
                        && directory.units().get(p.unit()).presentOn(today));
        if (!posts.isEmpty() && !any) {
            throw new LineProblem("role", "organization.import.no-administrator");
        }
    }
}
