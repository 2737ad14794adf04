package vn.kstthc.inspection;

import java.util.List;

/** Numbers of a round that was opened and of its visits, in the order of the units. */
public record Opened(String number, List<String> visits) {}
