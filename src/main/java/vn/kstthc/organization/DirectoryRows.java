package vn.kstthc.organization;

import java.util.List;

/** The rows of the organization's tables. */
record DirectoryRows(
        List<Unit> units,
        List<Succession> successions,
        List<FunctionHolding> functions,
        List<UnitGroup> groups,
        List<Field> fields,
        List<Staff> staff,
        List<Post> posts) {}
