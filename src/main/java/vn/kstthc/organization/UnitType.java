package vn.kstthc.organization;

/** What kind of body a unit is. A division belongs to a parent unit and is a routing target inside it. */
public enum UnitType {
    PEOPLES_COMMITTEE,
    OFFICE,
    DEPARTMENT,
    BOARD,
    SERVICE_CENTRE,
    SECTOR_BODY,
    PRESS,
    ENTERPRISE,
    DIVISION
}
