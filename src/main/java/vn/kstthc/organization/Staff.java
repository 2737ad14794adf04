package vn.kstthc.organization;

/** A person who signs in. {@code demo} marks the invented people of the demonstration. */
public record Staff(String username, String fullName, String email, boolean demo, boolean enabled) {}
