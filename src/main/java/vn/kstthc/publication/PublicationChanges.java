package vn.kstthc.publication;

import java.util.List;
import java.util.Optional;

/** The rows of an annex as changes of the register. */
final class PublicationChanges {

    private PublicationChanges() {}

    static List<ProcedureChange> of(List<PublicationProcedure> rows) {
        return rows.stream().map(PublicationChanges::change).toList();
    }

    private static ProcedureChange change(PublicationProcedure row) {
        var bases = row.legalBasis()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        var content = new ProcedureContent(
                row.name(), "", Optional.empty(), List.of(), row.fee(), row.timeLimit(), row.place(), bases);
        return ProcedureChange.of(row.kind(), Optional.of(row.code()), content);
    }
}
