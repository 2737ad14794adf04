package vn.kstthc.plandocument;

import java.util.List;

/** What the reader was not sure of: a message key and its arguments, for people to correct. */
public record RowWarning(String key, List<String> args) {}
