package vn.kstthc.publication;

import java.util.Optional;

/**
 * One line of a decision's annexes.
 *
 * @param code of the national database; a new procedure has none before it is entered there, an older one is found by
 *     its name when the code is left out
 * @param assessmentCase number of the case in which the procedure was assessed
 * @param costOwner owner key of the sheet with its compliance cost
 */
public record ProcedureChange(
        ProcedureChangeKind kind,
        Optional<String> code,
        ProcedureContent content,
        Optional<String> assessmentCase,
        Optional<String> costOwner) {

    public ProcedureChange {
        code = code.map(String::strip).filter(value -> !value.isEmpty());
    }

    public static ProcedureChange of(ProcedureChangeKind kind, Optional<String> code, ProcedureContent content) {
        return new ProcedureChange(kind, code, content, Optional.empty(), Optional.empty());
    }

    public static ProcedureChange of(ProcedureChangeKind kind, Optional<String> code, String name) {
        return of(kind, code, ProcedureContent.named(name));
    }
}
