package vn.kstthc.publication.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.cost.CostSheet;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.publication.ProcedureRegister;
import vn.kstthc.publication.ProcedureVersion;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** Puts together what the page of a procedure shows to its reader. */
@Component
class ProcedureViews {

    private final ProcedureRegister register;
    private final CaseFiles files;
    private final CostSheets costs;
    private final Clock clock;

    ProcedureViews(ProcedureRegister register, CaseFiles files, CostSheets costs, Clock clock) {
        this.register = register;
        this.files = files;
        this.costs = costs;
        this.clock = clock;
    }

    /** Compares the two last versions unless two others are named. */
    ProcedureView of(UUID procedure, @Nullable UUID before, @Nullable UUID after) {
        var current = register.find(procedure)
                .orElseThrow(() -> Refusal.notFound("publication.register.unknown", procedure.toString()));
        var history = register.history(procedure);
        var older = Optional.ofNullable(before).or(() -> at(history, 1));
        var newer = Optional.ofNullable(after).or(() -> at(history, 0));
        older.ifPresent(id -> requireOf(history, id));
        newer.ifPresent(id -> requireOf(history, id));
        return new ProcedureView(
                current,
                history,
                Zones.dateOf(clock.instant()),
                visibleCases(history),
                costPages(history),
                older.orElse(null),
                newer.orElse(null),
                older.isPresent() && newer.isPresent() ? register.differences(older.get(), newer.get()) : List.of());
    }

    private static Optional<UUID> at(List<ProcedureVersion> history, int place) {
        return history.stream().skip(place).findFirst().map(ProcedureVersion::id);
    }

    private static void requireOf(List<ProcedureVersion> history, UUID id) {
        if (history.stream().noneMatch(version -> version.id().equals(id))) {
            throw Refusal.notFound("publication.register.unknown-version", id.toString());
        }
    }

    private List<String> visibleCases(List<ProcedureVersion> history) {
        return history.stream()
                .map(ProcedureVersion::origin)
                .flatMap(origin -> Stream.of(origin.caseNumber(), origin.assessmentCase()))
                .flatMap(Optional::stream)
                .distinct()
                .filter(files::visible)
                .toList();
    }

    private Map<String, String> costPages(List<ProcedureVersion> history) {
        var owners = history.stream()
                .flatMap(version -> version.origin().costOwner().stream())
                .distinct()
                .toList();
        return costs.findAll(owners).stream().collect(Collectors.toMap(CostSheet::owner, CostSheet::path));
    }
}
