package vn.kstthc.web;

/** One wrong field with a text for people, as the JSON answers and the error pages show it. */
public record FieldError(String field, String message) {}
