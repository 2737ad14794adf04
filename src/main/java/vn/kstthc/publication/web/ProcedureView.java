package vn.kstthc.publication.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kstthc.publication.ProcedureDifference;
import vn.kstthc.publication.ProcedureStatus;
import vn.kstthc.publication.ProcedureVersion;

/**
 * What the page of a procedure shows.
 *
 * @param visibleCases the cases among its links that the reader may open
 * @param costPages addresses of cost sheets by their owner
 * @param before the older version of the comparison, or none
 */
record ProcedureView(
        ProcedureVersion current,
        List<ProcedureVersion> history,
        LocalDate today,
        List<String> visibleCases,
        Map<String, String> costPages,
        @Nullable UUID before,
        @Nullable UUID after,
        List<ProcedureDifference> differences) {

    public ProcedureStatus status(ProcedureVersion version) {
        return version.status(today);
    }

    public boolean opens(String caseNumber) {
        return visibleCases.contains(caseNumber);
    }
}
