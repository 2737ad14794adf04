package vn.kstthc.casefile;

import java.time.Instant;
import java.util.Optional;

/** One line of the registry: the case and when its next running deadline is due. */
public record CaseRow(
        String number,
        CaseType type,
        CaseState state,
        String title,
        String stage,
        String leadUnit,
        Instant openedAt,
        Optional<Instant> closedAt,
        Optional<Instant> nextDue) {}
