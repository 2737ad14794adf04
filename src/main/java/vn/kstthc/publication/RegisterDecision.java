package vn.kstthc.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A signed decision that publishes procedures.
 *
 * @param effectiveOn first day of what it publishes; may lie before the signing when the decision came late
 * @param documentId the signed file
 * @param internal whether its procedures are between offices (thủ tục hành chính nội bộ), not for everybody
 */
public record RegisterDecision(
        String number,
        LocalDate signedOn,
        LocalDate effectiveOn,
        Optional<String> caseNumber,
        Optional<UUID> documentId,
        boolean internal,
        List<ProcedureChange> changes) {

    public RegisterDecision {
        changes = List.copyOf(changes);
    }
}
