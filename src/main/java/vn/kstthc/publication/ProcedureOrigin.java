package vn.kstthc.publication;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a version comes from: a decision with its case, or a list that somebody imported, which has no decision.
 *
 * @param recordedBy the person who recorded the signature or imported the list
 */
public record ProcedureOrigin(
        Optional<String> decisionNumber,
        Optional<LocalDate> decidedOn,
        Optional<String> caseNumber,
        Optional<String> assessmentCase,
        Optional<String> costOwner,
        Optional<UUID> documentId,
        String recordedBy) {

    /** Of what came with a list. */
    static final ProcedureOrigin LIST = new ProcedureOrigin(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "");
}
