package vn.kstthc.publication;

import java.util.Optional;

/**
 * One row of an annex.
 *
 * @param code empty for a new local procedure until the national database gives it one
 * @param content what is said anew; a procedure that the register knows keeps what is left out
 */
public record PublicationProcedure(int position, String code, ProcedureChangeKind kind, ProcedureContent content) {

    public String name() {
        return content.name();
    }

    /** The row as a change of the register. */
    ProcedureChange change() {
        return ProcedureChange.of(kind, Optional.of(code), content);
    }

    PublicationProcedure with(ProcedureContent other) {
        return new PublicationProcedure(position, code, kind, other);
    }
}
