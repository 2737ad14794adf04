package vn.kstthc.assessment;

import org.jspecify.annotations.Nullable;

/** A procedure that a draft names, as entered. */
public record NewProcedure(String name, @Nullable ProcedureKind kind) {}
