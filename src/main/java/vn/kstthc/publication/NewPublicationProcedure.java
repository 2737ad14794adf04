package vn.kstthc.publication;

import org.jspecify.annotations.Nullable;

/** A procedure as named when the case is opened. */
public record NewPublicationProcedure(
        @Nullable String code, @Nullable String name, @Nullable ProcedureChangeKind kind) {}
