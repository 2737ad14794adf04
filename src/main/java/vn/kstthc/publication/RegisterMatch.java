package vn.kstthc.publication;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The procedures that lines with or without code mean, looked up once for all lines. */
final class RegisterMatch {

    private final Map<String, ProcedureVersion> byCode = new HashMap<>();
    private final Map<String, ProcedureVersion> byName = new HashMap<>();

    private RegisterMatch(Collection<ProcedureVersion> found) {
        for (var version : found) {
            version.code().ifPresent(code -> byCode.put(code, version));
            byName.merge(plain(version.content().name()), version, RegisterMatch::uncoded);
        }
    }

    static RegisterMatch of(ProcedureStore store, List<ProcedureChange> changes) {
        var codes = changes.stream().flatMap(c -> c.code().stream()).toList();
        var names = changes.stream().map(c -> c.content().name()).toList();
        return new RegisterMatch(store.last(codes, names));
    }

    /** By the code, else by the same name: of a procedure still without code, when the line has one. */
    Optional<ProcedureVersion> find(Optional<String> code, String name) {
        var named = Optional.ofNullable(byName.get(plain(name)));
        return code.isPresent()
                ? Optional.ofNullable(byCode.get(code.get()))
                        .or(() -> named.filter(version -> version.code().isEmpty()))
                : named;
    }

    /** What stands twice in one list means the same procedure. */
    static String identity(Optional<String> code, String name) {
        return code.orElseGet(() -> plain(name));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static ProcedureVersion uncoded(ProcedureVersion one, ProcedureVersion other) {
        return one.code().isEmpty() ? one : other;
    }
}
