package vn.kstthc.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** Turns a signed decision into versions. */
@Component
class RegisterPublication {

    private final ProcedureStore store;
    private final ProcedureWriter writer;

    RegisterPublication(ProcedureStore store, ProcedureWriter writer) {
        this.store = store;
        this.writer = writer;
    }

    List<ProcedureVersion> publish(RegisterDecision decision) {
        writer.lock();
        var register = RegisterMatch.on(decision.effectiveOn(), store, decision.changes());
        var problems = new RegisterCheck(register).problems(decision.changes());
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        var versions = decision.changes().stream()
                .map(change -> version(decision, change, register))
                .toList();
        writer.write(versions);
        return stored(versions.stream().map(NewProcedureVersion::id).toList());
    }

    List<FieldProblem> problems(List<ProcedureChange> changes, LocalDate day) {
        return new RegisterCheck(RegisterMatch.on(day, store, changes)).problems(changes);
    }

    List<ProcedureContent> completed(List<ProcedureChange> changes, LocalDate day) {
        var register = RegisterMatch.on(day, store, changes);
        return changes.stream().map(register::completed).toList();
    }

    private static NewProcedureVersion version(
            RegisterDecision decision, ProcedureChange change, RegisterMatch register) {
        var before = register.before(change);
        return NewProcedureVersion.of(
                before.map(ProcedureVersion::procedureId).orElseGet(UUID::randomUUID),
                change.kind(),
                before.flatMap(ProcedureVersion::code).or(change::code).orElse(null),
                register.completed(change),
                decision.effectiveOn(),
                decision.internal(),
                origin(decision, change));
    }

    private static ProcedureOrigin origin(RegisterDecision decision, ProcedureChange change) {
        return new ProcedureOrigin(
                Optional.of(decision.number()),
                Optional.of(decision.signedOn()),
                decision.caseNumber(),
                change.assessmentCase(),
                change.costOwner(),
                decision.documentId(),
                "");
    }

    private List<ProcedureVersion> stored(List<UUID> ids) {
        Map<UUID, ProcedureVersion> byId =
                store.versions(ids).stream().collect(Collectors.toMap(ProcedureVersion::id, Function.identity()));
        return ids.stream().map(byId::get).toList();
    }
}
