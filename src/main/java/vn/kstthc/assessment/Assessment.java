package vn.kstthc.assessment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kstthc.shared.KeyedEntity;

/** A draft legal document under assessment, with its papers: report, opinion, explanation, appraisal. */
@Entity
@Table(name = "assessment")
public class Assessment extends KeyedEntity {

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private DraftStage stage;

    @Column(name = "drafting_unit")
    private String draftingUnit;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_type")
    private DocumentType documentType;

    private boolean shortened;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "report_text"))
    @AttributeOverride(name = "number", column = @Column(name = "report_number"))
    @AttributeOverride(name = "signedOn", column = @Column(name = "report_signed_on"))
    private @Nullable Paper report;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "opinion_text"))
    @AttributeOverride(name = "number", column = @Column(name = "opinion_number"))
    @AttributeOverride(name = "signedOn", column = @Column(name = "opinion_signed_on"))
    private @Nullable Paper opinion;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "explanation_text"))
    @AttributeOverride(name = "number", column = @Column(name = "explanation_number"))
    @AttributeOverride(name = "signedOn", column = @Column(name = "explanation_signed_on"))
    private @Nullable Paper explanation;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "appraisal_text"))
    @AttributeOverride(name = "number", column = @Column(name = "appraisal_number"))
    @AttributeOverride(name = "signedOn", column = @Column(name = "appraisal_signed_on"))
    private @Nullable Paper appraisal;

    /** What the control office found when it assessed independently (S3 II.1.2). */
    private @Nullable String independent;

    @Column(name = "appraisal_section")
    private @Nullable String appraisalSection;

    private @Nullable Boolean eligible;

    private @Nullable String symbol;

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    @Column(name = "effective_on")
    private @Nullable LocalDate effectiveOn;

    protected Assessment() {}

    Assessment(String caseNumber, NewAssessment opening, DraftStage stage, DocumentType documentType) {
        this.caseNumber = caseNumber;
        this.stage = stage;
        this.draftingUnit = opening.draftingUnit();
        this.documentType = documentType;
        this.shortened = opening.shortened();
    }

    public String caseNumber() {
        return caseNumber;
    }

    public DraftStage stage() {
        return stage;
    }

    public String draftingUnit() {
        return draftingUnit;
    }

    public DocumentType documentType() {
        return documentType;
    }

    public boolean shortened() {
        return shortened;
    }

    public Paper report() {
        if (report == null) {
            report = new Paper();
        }
        return report;
    }

    public Paper opinion() {
        if (opinion == null) {
            opinion = new Paper();
        }
        return opinion;
    }

    public Paper explanation() {
        if (explanation == null) {
            explanation = new Paper();
        }
        return explanation;
    }

    public Paper appraisal() {
        if (appraisal == null) {
            appraisal = new Paper();
        }
        return appraisal;
    }

    public Optional<String> independent() {
        return Optional.ofNullable(independent);
    }

    /** The separate section on procedures of the appraisal report (art. 11(2)). */
    public Optional<String> appraisalSection() {
        return Optional.ofNullable(appraisalSection);
    }

    /** Whether the appraiser finds the draft fit to be submitted. */
    public boolean eligible() {
        return Boolean.TRUE.equals(eligible);
    }

    public Optional<IssuedDocument> issued() {
        return symbol == null || signedOn == null
                ? Optional.empty()
                : Optional.of(new IssuedDocument(symbol, signedOn, Optional.ofNullable(effectiveOn)));
    }

    void opinionDrafted(String text, @Nullable String foundIndependently) {
        opinion().draft(text);
        independent = foundIndependently;
    }

    void appraisalDrafted(String text, String section, boolean fit) {
        appraisal().draft(text);
        appraisalSection = section;
        eligible = fit;
    }

    void issue(IssuedDocument document) {
        symbol = document.symbol();
        signedOn = document.signedOn();
        effectiveOn = document.effectiveOn().orElse(null);
    }

    @Override
    public String getId() {
        return caseNumber;
    }
}
