package vn.kstthc.organization;

import java.util.EnumSet;

/** What a person does in a unit. */
public enum Role {
    CHAIR(true),
    VICE_CHAIR(true),
    OFFICE_CHIEF(true),
    HEAD(true),
    DEPUTY_HEAD(true),
    DIVISION_HEAD(false),
    OFFICER(false),
    FOCAL_POINT(false),
    RECORDS_CLERK(false),
    SUPERVISOR(false),
    ADMIN(false);

    private final boolean leads;

    Role(boolean leads) {
        this.leads = leads;
    }

    /** The roles that work on cases, as against watching or administrating. */
    public static Role[] working() {
        return EnumSet.complementOf(EnumSet.of(SUPERVISOR, ADMIN)).toArray(Role[]::new);
    }

    /** Whether the role signs for the unit: its head or a deputy. */
    public boolean leads() {
        return leads;
    }
}
