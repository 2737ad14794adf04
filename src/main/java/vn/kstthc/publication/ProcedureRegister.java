package vn.kstthc.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Page;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** The register of procedures: what each says on each day. The only door to it beside the import of a list. */
@Service
@Transactional
public class ProcedureRegister {

    private final ProcedureStore store;
    private final ProcedureWriter writer;
    private final RegisterPublication publication;
    private final Clock clock;

    ProcedureRegister(ProcedureStore store, ProcedureWriter writer, RegisterPublication publication, Clock clock) {
        this.store = store;
        this.writer = writer;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * Enters a signed decision: each change is a new version from the effective date, and the version before holds to
     * the day before. What a decision changes without the register knowing it enters the register with it.
     *
     * @return the versions in the order of the changes
     * @throws Refusal by field, with the problems of {@link #problems}
     */
    public List<ProcedureVersion> publish(RegisterDecision decision) {
        return publication.publish(decision);
    }

    /** What keeps these changes from being published today; fields are named {@code procedures[0].code}. */
    @Transactional(readOnly = true)
    public List<FieldProblem> problems(List<ProcedureChange> changes) {
        return publication.problems(changes, today());
    }

    /** What each change says together with what the register says of its procedure today. */
    @Transactional(readOnly = true)
    public List<ProcedureContent> completed(List<ProcedureChange> changes) {
        return publication.completed(changes, today());
    }

    /**
     * Records the code that the national database gave. Only a procedure that was replaced as a whole can get another.
     *
     * @throws Refusal invalid form; conflict when the code belongs to another procedure or this one has another
     */
    public void giveCode(UUID procedureId, String code) {
        writer.lock();
        var wanted = code.strip();
        if (!ProcedureCode.valid(wanted)) {
            throw Refusal.invalid(List.of(new FieldProblem("code", "publication.register.code-form", wanted)));
        }
        var last = store.history(procedureId).stream()
                .max(Comparator.comparingInt(ProcedureVersion::number))
                .orElseThrow(() -> Refusal.notFound("publication.register.unknown", procedureId.toString()));
        if (last.code().filter(wanted::equals).isPresent()) {
            return;
        }
        if (last.code().isPresent() && last.kind() != ProcedureChangeKind.REPLACED) {
            throw Refusal.conflict("publication.register.has-code", last.code().get());
        }
        store.withCode(wanted).filter(other -> !other.equals(procedureId)).ifPresent(other -> {
            throw Refusal.conflict("publication.register.code-taken", wanted);
        });
        writer.code(procedureId, wanted);
    }

    /** Today's version, or the first one to come, of the procedure that has or had this code. */
    @Transactional(readOnly = true)
    public Optional<ProcedureVersion> find(String code) {
        return store.withCode(code.strip()).flatMap(this::find);
    }

    @Transactional(readOnly = true)
    public Optional<ProcedureVersion> find(UUID procedureId) {
        return store.ofTheDay(procedureId, today());
    }

    /** Every version, the last to come first; empty when nothing has this code. */
    @Transactional(readOnly = true)
    public List<ProcedureVersion> history(String code) {
        return store.withCode(code.strip()).map(store::history).orElse(List.of());
    }

    @Transactional(readOnly = true)
    public List<ProcedureVersion> history(UUID procedureId) {
        return store.history(procedureId);
    }

    /** The versions that the decision of a case wrote. */
    @Transactional(readOnly = true)
    public List<ProcedureVersion> ofCase(String caseNumber) {
        return store.ofCase(caseNumber);
    }

    /** What differs, field by field; empty when the versions say the same. */
    @Transactional(readOnly = true)
    public List<ProcedureDifference> differences(UUID before, UUID after) {
        return ProcedureDifferences.between(version(before), version(after));
    }

    @Transactional(readOnly = true)
    public Page<ProcedureVersion> search(ProcedureQuery query) {
        return store.search(query, today());
    }

    /** The fields of the procedures in force or to come, in order. */
    @Transactional(readOnly = true)
    public List<String> fields() {
        return store.fields(today());
    }

    private ProcedureVersion version(UUID id) {
        return store.version(id)
                .orElseThrow(() -> Refusal.notFound("publication.register.unknown-version", id.toString()));
    }

    private LocalDate today() {
        return Zones.dateOf(clock.instant());
    }
}
