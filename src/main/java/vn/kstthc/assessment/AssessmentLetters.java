package vn.kstthc.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kstthc.document.Documents;
import vn.kstthc.document.NewLetter;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.unitwork.SignatureRecord;

/** The papers of an assessment as files on its case (layout of Decree 30/2020, sheets of Circular 03/2022/TT-BTP). */
@Component
class AssessmentLetters {

    private final Documents documents;
    private final LetterModels models;
    private final AssessedProcedures procedures;
    private final CommentStore comments;

    AssessmentLetters(Documents documents, LetterModels models, AssessedProcedures procedures, CommentStore comments) {
        this.documents = documents;
        this.models = models;
        this.procedures = procedures;
        this.comments = comments;
    }

    /** Bản đánh giá tác động of one procedure. */
    void form(Assessment assessment, AssessedProcedure procedure) {
        var model = models.of(assessment, assessment.draftingUnit(), "BC-", Optional.empty());
        model.putAll(models.procedure(procedure));
        model.put("components", models.components(procedure));
        model.put("criteria", models.criteria(procedure));
        write(assessment, "form", procedure, model);
    }

    /** Bản tính chi phí tuân thủ of one procedure, as a table. */
    void cost(Assessment assessment, AssessedProcedure procedure) {
        var model = models.of(assessment, assessment.draftingUnit(), "BC-", Optional.empty());
        model.putAll(models.procedure(procedure));
        model.putAll(models.costs(procedure));
        write(assessment, "cost", procedure, model);
    }

    void report(Assessment assessment, Optional<SignatureRecord> signature) {
        var all = procedures.of(assessment.caseNumber());
        var model = models.of(assessment, assessment.draftingUnit(), "BC-", signature);
        model.put("conclusion", LetterModels.paragraphs(assessment.report().text()));
        model.put("procedures", models.procedures(all));
        model.put("total", models.total(all));
        write(assessment, "report", model);
    }

    void opinion(Assessment assessment, List<Comment> given, Optional<SignatureRecord> signature) {
        var all = procedures.of(assessment.caseNumber());
        var model = models.of(assessment, models.holder(UnitFunction.CONTROL_OFFICE), "", signature);
        model.put("conclusion", LetterModels.paragraphs(assessment.opinion().text()));
        model.put(
                "independent", LetterModels.paragraphs(assessment.independent().orElse(models.text("letter.none"))));
        model.put("procedures", models.procedures(all));
        model.put("comments", models.comments(given));
        model.put("addressee", models.drafter(assessment));
        write(assessment, "opinion", model);
    }

    void explanation(Assessment assessment, List<Comment> answered, Optional<SignatureRecord> signature) {
        var model = models.of(assessment, assessment.draftingUnit(), "BC-", signature);
        model.put("conclusion", LetterModels.paragraphs(assessment.explanation().text()));
        model.put("rows", models.comments(answered));
        write(assessment, "explanation", model);
    }

    void appraisal(Assessment assessment, Optional<SignatureRecord> signature) {
        var all = procedures.of(assessment.caseNumber());
        var model = models.of(assessment, models.holder(UnitFunction.APPRAISER), "BC-", signature);
        model.put("conclusion", LetterModels.paragraphs(assessment.appraisal().text()));
        model.put(
                "section", LetterModels.paragraphs(assessment.appraisalSection().orElse("")));
        model.put("procedures", models.procedures(all));
        model.put("comments", models.comments(comments.of(assessment.caseNumber(), true)));
        model.put("verdict", models.text(assessment.eligible() ? "letter.eligible" : "letter.not-eligible"));
        model.put("drafter", models.drafter(assessment));
        write(assessment, "appraisal", model);
    }

    private void write(Assessment assessment, String letter, AssessedProcedure procedure, Map<String, Object> model) {
        var title = models.kind(letter) + " (" + procedure.position() + ")";
        documents.generate(new NewLetter(
                assessment.caseNumber(),
                "assessment." + letter,
                title,
                "assessment/" + letter + ".docx",
                false,
                model));
    }

    private void write(Assessment assessment, String letter, Map<String, Object> model) {
        documents.generate(new NewLetter(
                assessment.caseNumber(),
                "assessment." + letter,
                models.kind(letter),
                "assessment/" + letter + ".docx",
                false,
                new HashMap<>(model)));
    }
}
