package vn.kstthc.publication;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A procedure as it holds from one day to another.
 *
 * @param number counts the versions of a procedure in the order in which they were recorded
 * @param validTo the last day; absent while nothing follows
 * @param internal whether the procedure is between offices (thủ tục hành chính nội bộ), not for everybody
 * @param origin where the version comes from
 */
public record ProcedureVersion(
        UUID id,
        UUID procedureId,
        int number,
        ProcedureChangeKind kind,
        Optional<String> code,
        ProcedureContent content,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        boolean internal,
        ProcedureOrigin origin) {

    /** Ended before it began, because another version takes its place from the same day. */
    public boolean neverValid() {
        return validTo.filter(end -> end.isBefore(validFrom)).isPresent();
    }

    public ProcedureStatus status(LocalDate on) {
        if (neverValid() || validTo.filter(end -> end.isBefore(on)).isPresent()) {
            return ProcedureStatus.ENDED;
        }
        if (validFrom.isAfter(on)) {
            return ProcedureStatus.NEW;
        }
        return kind == ProcedureChangeKind.ABOLISHED ? ProcedureStatus.ENDED : ProcedureStatus.IN_FORCE;
    }
}
