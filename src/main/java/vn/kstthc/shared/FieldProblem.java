package vn.kstthc.shared;

/** What is wrong with one field: its name and a message key with arguments. */
public record FieldProblem(String field, String key, Object... args) {}
