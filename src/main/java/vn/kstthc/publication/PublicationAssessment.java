package vn.kstthc.publication;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kstthc.assessment.AssessedProcedure;
import vn.kstthc.assessment.AssessedProcedures;
import vn.kstthc.casefile.CaseFiles;

/** Where the procedures of a publication were assessed, so that the register leads back to assessment and cost. */
@Component
class PublicationAssessment {

    private final CaseFiles files;
    private final AssessedProcedures assessed;

    PublicationAssessment(CaseFiles files, AssessedProcedures assessed) {
        this.files = files;
        this.assessed = assessed;
    }

    /** Adds case and cost sheet to each change that the linked assessment knows by name; others stay as they are. */
    List<ProcedureChange> trace(String number, List<ProcedureChange> changes) {
        var byName = files.linked(number, PublicationOfIssued.LINK).stream()
                .flatMap(other -> assessed.of(other).stream())
                .collect(Collectors.toMap(row -> key(row.name()), Function.identity(), (first, again) -> first));
        return changes.stream().map(change -> traced(change, byName)).toList();
    }

    private static ProcedureChange traced(ProcedureChange change, Map<String, AssessedProcedure> byName) {
        return Optional.ofNullable(byName.get(key(change.content().name())))
                .map(found -> new ProcedureChange(
                        change.kind(),
                        change.code(),
                        change.content(),
                        Optional.of(found.caseNumber()),
                        Optional.of(found.id())))
                .orElse(change);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
