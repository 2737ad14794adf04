package vn.kstthc.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.kstthc.shared.KeyedEntity;

/** One procedure of a draft with its assessment; {@code id} is also the owner of its cost sheet. */
@Entity
@Table(name = "assessed_procedure")
public class AssessedProcedure extends KeyedEntity {

    @Id
    private String id;

    @Column(name = "case_number")
    private String caseNumber;

    private int position;
    private String name;

    @Enumerated(EnumType.STRING)
    private ProcedureKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<ProcedureComponent, String> components;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<Criterion, Judgment> judgments;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<Criterion, String> reasons;

    private @Nullable String simplification;
    private boolean assessed;
    private boolean reported;
    private boolean reviewed;

    protected AssessedProcedure() {}

    AssessedProcedure(String caseNumber, int position, String name, ProcedureKind kind) {
        this.id = caseNumber + "/" + position;
        this.caseNumber = caseNumber;
        this.position = position;
        this.name = name;
        this.kind = kind;
    }

    public String id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    /** From 1, in the order of the draft. */
    public int position() {
        return position;
    }

    public String name() {
        return name;
    }

    public ProcedureKind kind() {
        return kind;
    }

    public Optional<String> component(ProcedureComponent component) {
        return Optional.ofNullable(components).map(given -> given.get(component));
    }

    public Optional<Judgment> judgment(Criterion criterion) {
        return Optional.ofNullable(judgments).map(given -> given.get(criterion));
    }

    public Optional<String> reason(Criterion criterion) {
        return Optional.ofNullable(reasons).map(given -> given.get(criterion));
    }

    public Optional<String> simplification() {
        return Optional.ofNullable(simplification);
    }

    /** Its assessment is approved in the drafting unit. */
    public boolean assessed() {
        return assessed;
    }

    /** It stands in a signed report. */
    public boolean reported() {
        return reported;
    }

    /** The control office gave its opinion on it. */
    public boolean reviewed() {
        return reviewed;
    }

    void drafted(ProcedureDraft draft) {
        components = draft.components();
        judgments = draft.judgments();
        reasons = draft.reasons();
        simplification = draft.simplification().orElse(null);
    }

    void approve() {
        assessed = true;
    }

    void report() {
        reported = true;
    }

    void review() {
        reviewed = true;
    }

    @Override
    public String getId() {
        return id;
    }
}
