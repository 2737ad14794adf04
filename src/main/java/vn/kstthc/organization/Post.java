package vn.kstthc.organization;

import java.util.List;

/** A role that a person holds in a unit for some time; {@code fields} are the standing fields of a deputy. */
public record Post(long id, String username, String unit, Role role, List<String> fields, Validity validity) {}
