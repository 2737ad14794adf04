package vn.kstthc.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kstthc.shared.FieldProblem;

/** Finds what keeps the changes of a decision from being entered. */
final class RegisterCheck {

    private static final int LONGEST_NAME = 2_000;

    private final RegisterMatch register;
    private final List<FieldProblem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    RegisterCheck(RegisterMatch register) {
        this.register = register;
    }

    List<FieldProblem> problems(List<ProcedureChange> changes) {
        for (var at = 0; at < changes.size(); at++) {
            check("procedures[" + at + "].", changes.get(at));
        }
        return problems;
    }

    private void check(String path, ProcedureChange change) {
        var name = change.content().name();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            add(path + "name", "publication.register.name", LONGEST_NAME);
        }
        change.code()
                .filter(code -> !ProcedureCode.valid(code))
                .ifPresent(code -> add(path + "code", "publication.register.code-form", code));
        if (!seen.add(register.identity(change))) {
            add(path + "code", "publication.register.twice", change.code().orElse(name));
        }
        if (change.kind() == ProcedureChangeKind.NEW
                && register.before(change).filter(RegisterCheck::stands).isPresent()) {
            add(path + "kind", "publication.register.not-new", change.code().orElse(name));
        }
    }

    private static boolean stands(ProcedureVersion version) {
        return version.kind() != ProcedureChangeKind.ABOLISHED;
    }

    private void add(String field, String key, Object... args) {
        problems.add(new FieldProblem(field, key, args));
    }
}
