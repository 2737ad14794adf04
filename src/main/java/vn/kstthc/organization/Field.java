package vn.kstthc.organization;

/** A field of administration (lĩnh vực) that deputies are put in charge of. */
public record Field(String code, String name) {}
