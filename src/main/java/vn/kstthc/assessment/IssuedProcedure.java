package vn.kstthc.assessment;

/** One procedure that an issued document sets, changes or abolishes. */
public record IssuedProcedure(String name, ProcedureKind kind) {}
