package vn.kstthc.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kstthc.shared.KeyedEntity;

/** A case: others read it, only {@link CaseFiles} changes it. */
@Entity
@Table(name = "case_file")
public class CaseFile extends KeyedEntity {

    @Id
    private String number;

    @Enumerated(EnumType.STRING)
    private CaseType type;

    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.OPEN;

    private String title;
    private String stage;
    private @Nullable String outcome;

    @Column(name = "lead_unit")
    private String leadUnit;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    private boolean restricted;

    protected CaseFile() {}

    CaseFile(String number, NewCase opening, String openedBy, Instant recordedAt) {
        this.number = number;
        this.type = opening.type();
        this.title = opening.title();
        this.stage = "casefile.stage.opened";
        this.leadUnit = opening.leadUnit();
        this.openedBy = openedBy;
        this.openedAt = opening.openedAt();
        this.recordedAt = recordedAt;
        this.restricted = opening.restricted();
    }

    public String number() {
        return number;
    }

    public CaseType type() {
        return type;
    }

    public CaseState state() {
        return state;
    }

    public String title() {
        return title;
    }

    /** Message key of where the work stands. */
    public String stage() {
        return stage;
    }

    /** Message key of how it ended, once closed. */
    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    public String leadUnit() {
        return leadUnit;
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public boolean restricted() {
        return restricted;
    }

    void lead(String unit) {
        this.leadUnit = unit;
    }

    void stage(String stageKey) {
        this.stage = stageKey;
    }

    void restricted(boolean nowRestricted) {
        this.restricted = nowRestricted;
    }

    void close(String outcomeKey, Instant when) {
        this.state = CaseState.CLOSED;
        this.outcome = outcomeKey;
        this.stage = outcomeKey;
        this.closedAt = when;
    }

    @Override
    public String getId() {
        return number;
    }
}
