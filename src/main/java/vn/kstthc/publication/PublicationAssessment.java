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
import vn.kstthc.assessment.ProcedureComponent;
import vn.kstthc.casefile.CaseFiles;

/** What the assessment of the procedures of a publication knows: their content, and where the register leads back to. */
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
        var byName = byName(files.linked(number, PublicationOfIssued.LINK));
        return changes.stream().map(change -> traced(change, byName)).toList();
    }

    /** What the assessment says of each procedure that it knows by name: its dossier and its time limit. */
    List<PublicationProcedure> told(String assessmentCase, List<PublicationProcedure> rows) {
        var byName = byName(List.of(assessmentCase));
        return rows.stream()
                .map(row -> Optional.ofNullable(byName.get(key(row.name())))
                        .map(found -> row.with(row.content().orElse(content(found))))
                        .orElse(row))
                .toList();
    }

    private static ProcedureContent content(AssessedProcedure assessed) {
        return new ProcedureContent(
                assessed.name(),
                "",
                Optional.empty(),
                ProcedureContent.items(
                        assessed.component(ProcedureComponent.DOSSIER).orElse("")),
                "",
                assessed.component(ProcedureComponent.TIME_LIMIT).orElse(""),
                "",
                List.of());
    }

    private Map<String, AssessedProcedure> byName(List<String> assessmentCases) {
        return assessmentCases.stream()
                .flatMap(number -> assessed.of(number).stream())
                .collect(Collectors.toMap(row -> key(row.name()), Function.identity(), (first, again) -> first));
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
