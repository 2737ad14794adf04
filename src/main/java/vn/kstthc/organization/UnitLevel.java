package vn.kstthc.organization;

/** The level of government of a unit; the district level ended on 30 June 2025. */
public enum UnitLevel {
    CENTRAL,
    PROVINCE,
    DISTRICT,
    COMMUNE
}
