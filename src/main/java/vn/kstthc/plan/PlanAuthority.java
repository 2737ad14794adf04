package vn.kstthc.plan;

import vn.kstthc.organization.Role;

/** Who signs a plan: that of the province the Chairman or a Vice-Chairman for him, that of a unit its head. */
public enum PlanAuthority {
    CHAIR,
    VICE_CHAIR,
    UNIT_HEAD;

    /** The roles that hold this authority in the unit that signs; the Chairman may always sign for himself. */
    Role[] roles() {
        return switch (this) {
            case CHAIR -> new Role[] {Role.CHAIR};
            case VICE_CHAIR -> new Role[] {Role.VICE_CHAIR, Role.CHAIR};
            case UNIT_HEAD -> new Role[] {Role.HEAD, Role.OFFICE_CHIEF, Role.CHAIR};
        };
    }

    /** Message key of the authority's name. */
    public String key() {
        return "plan.authority." + name();
    }
}
