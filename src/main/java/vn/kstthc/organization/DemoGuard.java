package vn.kstthc.organization;

import java.util.List;

/** The demonstration's people, whose password everybody knows, may live in the embedded database only. */
final class DemoGuard {

    private DemoGuard() {}

    /** Stops the start when people of the demonstration are found in another database. */
    static void check(boolean embeddedDatabase, List<Staff> staff) {
        var demo = staff.stream().filter(Staff::demo).map(Staff::username).toList();
        if (!embeddedDatabase && !demo.isEmpty()) {
            throw new DemoStaffFound(demo);
        }
    }

    /** The start is stopped, see {@link DemoStaffFoundAnalyzer} for what the operator reads. */
    static final class DemoStaffFound extends RuntimeException {

        private final transient List<String> usernames;

        DemoStaffFound(List<String> usernames) {
            super("Demonstration users in an external database: " + String.join(", ", usernames));
            this.usernames = usernames;
        }

        List<String> usernames() {
            return usernames;
        }
    }
}
