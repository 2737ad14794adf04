package vn.kstthc.publication;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The procedures that lines with or without code mean, as they stand on a day; looked up once for all lines. */
final class RegisterMatch {

    private final Map<String, ProcedureVersion> byCode = new HashMap<>();
    private final Map<String, ProcedureVersion> byName = new HashMap<>();

    private RegisterMatch(Map<String, UUID> codes, Collection<ProcedureVersion> found) {
        Map<UUID, ProcedureVersion> byProcedure =
                found.stream().collect(Collectors.toMap(ProcedureVersion::procedureId, Function.identity()));
        codes.forEach((code, procedure) -> byCode.put(code, byProcedure.get(procedure)));
        found.forEach(version -> byName.merge(plain(version.content().name()), version, RegisterMatch::uncoded));
    }

    static RegisterMatch on(LocalDate day, ProcedureStore store, List<ProcedureChange> changes) {
        var codes =
                store.withCodes(changes.stream().flatMap(c -> c.code().stream()).toList());
        var names = changes.stream().map(c -> c.content().name()).toList();
        return new RegisterMatch(codes, store.ofTheDay(codes.values(), names, day));
    }

    /** By the code, else by the same name: of a procedure still without code, when the line has one. */
    Optional<ProcedureVersion> find(ProcedureChange change) {
        var named = Optional.ofNullable(byName.get(plain(change.content().name())));
        return change.code().isEmpty()
                ? named
                : change.code()
                        .map(byCode::get)
                        .or(() -> named.filter(version -> version.code().isEmpty()));
    }

    /**
     * What the change goes on with. A new procedure with the name of an older one is another, unless it takes up the
     * code of an abolished one.
     */
    Optional<ProcedureVersion> before(ProcedureChange change) {
        var isNew = change.kind() == ProcedureChangeKind.NEW;
        return isNew ? change.code().map(byCode::get) : find(change);
    }

    /** What the change says, and where it says nothing, what it goes on with. */
    ProcedureContent completed(ProcedureChange change) {
        return before(change)
                .map(known -> change.content().orElse(known.content()))
                .orElse(change.content());
    }

    /** What stands twice in one list means the same procedure. */
    String identity(ProcedureChange change) {
        return before(change).map(version -> version.procedureId().toString()).orElseGet(() -> change.code()
                .orElseGet(() -> plain(change.content().name())));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static ProcedureVersion uncoded(ProcedureVersion one, ProcedureVersion other) {
        return one.code().isEmpty() ? one : other;
    }
}
