package vn.kstthc.unitwork;

/** One piece of work at one unit: the case, the part or item of it, the working unit, and the {@link UnitWorkKind}. */
public record UnitWorkRef(String caseNumber, String subject, String unit, String kind) {}
