package vn.kstthc.publication.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kstthc.publication.ProcedureChangeKind;
import vn.kstthc.publication.ProcedureLevel;
import vn.kstthc.publication.ProcedureStatus;
import vn.kstthc.publication.ProcedureVersion;

/** A procedure as everybody may read it: nothing of cases, costs or persons. */
record PublicProcedure(
        Optional<String> code,
        String name,
        String field,
        Optional<ProcedureLevel> level,
        ProcedureStatus status,
        ProcedureChangeKind change,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        List<String> components,
        String fees,
        String processingTime,
        String place,
        List<String> legalBases,
        Optional<Decision> decision) {

    /** The decision that published the version; absent when it came with a list. */
    record Decision(String number, LocalDate signedOn) {}

    static PublicProcedure of(ProcedureVersion version, LocalDate today) {
        var content = version.content();
        var origin = version.origin();
        return new PublicProcedure(
                version.code(),
                content.name(),
                content.field(),
                content.level(),
                version.status(today),
                version.kind(),
                version.validFrom(),
                version.validTo(),
                content.components(),
                content.fees(),
                content.processingTime(),
                content.place(),
                content.legalBases(),
                origin.decisionNumber().flatMap(number -> origin.decidedOn().map(day -> new Decision(number, day))));
    }
}
