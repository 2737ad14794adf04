package vn.kstthc.feedback;

import java.util.List;

/** Result of a classification: how it goes on and the ids of its parts, if it is handled. */
public record Classified(Route route, List<String> partIds) {}
