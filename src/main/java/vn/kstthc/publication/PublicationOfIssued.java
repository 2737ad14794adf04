package vn.kstthc.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.assessment.DocumentIssued;
import vn.kstthc.assessment.IssuedProcedure;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.document.LetterHead;

/** A document of the province that sets procedures was issued: its publication starts in the same transaction. */
@Component
class PublicationOfIssued {

    static final String LINK = "publication.link.assessment";

    private final PublicationIntake intake;
    private final PublicationAssessment assessment;
    private final AnnexStore annex;
    private final CaseFiles files;

    PublicationOfIssued(PublicationIntake intake, PublicationAssessment assessment, AnnexStore annex, CaseFiles files) {
        this.intake = intake;
        this.assessment = assessment;
        this.annex = annex;
        this.files = files;
    }

    /** Without an effective date there is nothing to count from yet: the case is opened by hand later. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DocumentIssued issued) {
        if (issued.effectiveOn() == null || issued.procedures().isEmpty()) {
            return;
        }
        var number = intake.follow(new NewPublication(
                issued.title(),
                PublicationKind.CONTENT,
                issued.draftingUnit(),
                PublicationTrigger.OWN_DOCUMENT,
                Optional.of(new PublicationDocument(
                        issued.symbol(), issued.signedOn(), issued.effectiveOn(), issued.shortened())),
                procedures(issued.procedures())));
        files.link(number, issued.caseNumber(), LINK);
        annex.replace(number, told(issued, annex.of(number)));
    }

    /** The rows with what the assessment knows of them; the document itself is their legal basis. */
    private List<PublicationProcedure> told(DocumentIssued issued, List<PublicationProcedure> rows) {
        var basis = "Văn bản số " + issued.symbol() + " " + LetterHead.date(issued.signedOn());
        return assessment.told(issued.caseNumber(), rows).stream()
                .map(row -> row.with(row.content().basedOn(List.of(basis))))
                .toList();
    }

    /** The same name twice is one procedure to the register. */
    private static List<NewPublicationProcedure> procedures(List<IssuedProcedure> issued) {
        var names = new HashSet<String>();
        var procedures = new ArrayList<NewPublicationProcedure>();
        for (var procedure : issued) {
            if (names.add(procedure.name().strip().toLowerCase(Locale.ROOT))) {
                var kind = ProcedureChangeKind.valueOf(procedure.kind().name());
                procedures.add(new NewPublicationProcedure(null, procedure.name(), kind));
            }
        }
        return procedures;
    }
}
