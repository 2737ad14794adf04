package vn.kstthc.publication;

/** One row of an annex. The code of a new local procedure stays empty until the national database gives it. */
public record PublicationProcedure(
        int position,
        String code,
        String name,
        ProcedureChangeKind kind,
        String timeLimit,
        String place,
        String fee,
        String legalBasis) {}
