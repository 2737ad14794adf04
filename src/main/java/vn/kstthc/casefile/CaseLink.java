package vn.kstthc.casefile;

/** Another case that this one is connected with, and the message key of how. */
public record CaseLink(String kind, String other) {}
