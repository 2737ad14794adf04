package vn.kstthc.organization;

/** A plural actor of the plans ("các sở, ban, ngành"): its names there and the rule that tells its members. */
record UnitGroup(String code, String names, String rule, Validity validity) {}
