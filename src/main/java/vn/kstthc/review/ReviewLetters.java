package vn.kstthc.review;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kstthc.cost.CostSheet;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.cost.CostWorkbook;
import vn.kstthc.document.DocumentNumbers;
import vn.kstthc.document.Documents;
import vn.kstthc.document.LetterHead;
import vn.kstthc.document.NewFile;
import vn.kstthc.document.NewLetter;
import vn.kstthc.unitwork.SignatureRecord;

/** The papers of reviews as files on their cases (layout of Decree 30/2020). */
@Component
class ReviewLetters {

    private final Documents documents;
    private final ReviewLetterModels models;
    private final Reviews reviews;
    private final DocumentNumbers numbers;
    private final CostSheets sheets;
    private final CostWorkbook workbook;
    private final ReviewDeadlines deadlines;

    ReviewLetters(
            Documents documents,
            ReviewLetterModels models,
            Reviews reviews,
            DocumentNumbers numbers,
            CostSheets sheets,
            CostWorkbook workbook,
            ReviewDeadlines deadlines) {
        this.documents = documents;
        this.models = models;
        this.reviews = reviews;
        this.numbers = numbers;
        this.sheets = sheets;
        this.workbook = workbook;
        this.deadlines = deadlines;
    }

    /** Văn bản đăng ký of one unit. */
    void registration(ReviewYear year, String unit, Optional<SignatureRecord> signature) {
        var number = year.caseNumber();
        var model = models.of(number, unit, "", signature);
        model.put("year", String.valueOf(year.year()));
        model.put("ground", ReviewLetterModels.paragraphs(ground(number, unit)));
        var items = reviews.items(number).stream()
                .filter(item -> item.unit().equals(unit))
                .toList();
        model.put("rows", models.items(items));
        model.put("count", String.valueOf(items.size()));
        write(number, "registration", models.kind("registration") + " – " + models.unitName(unit), model);
    }

    private String ground(String number, String unit) {
        return reviews.registrations(number).stream()
                .filter(registration -> registration.unit().equals(unit))
                .map(Registration::ground)
                .findFirst()
                .orElse("");
    }

    void plan(ReviewYear year, Optional<SignatureRecord> signature) {
        var model = models.ofCommittee(year.caseNumber(), "KH-UBND", signature);
        model.put("year", String.valueOf(year.year()));
        model.put("purpose", ReviewLetterModels.paragraphs(year.purpose()));
        model.put("duties", ReviewLetterModels.paragraphs(year.duties()));
        model.put("rows", models.items(reviews.items(year.caseNumber())));
        model.put("resultsDue", models.day(year.resultsDue()));
        model.put("consolidationDue", models.day(year.consolidationDue()));
        model.put("recipients", List.of(models.text("letter.control-authority"), models.text("letter.units")));
        write(year.caseNumber(), "plan", model);
    }

    /** Biểu mẫu A of every target, and biểu mẫu B where there are figures. */
    void forms(Review review) {
        for (var target : reviews.targets(review.caseNumber())) {
            var model = models.of(review.caseNumber(), review.leadUnit(), "", Optional.empty());
            model.putAll(models.target(target));
            write(review.caseNumber(), "form-a", models.kind("form-a") + " (" + target.position() + ")", model);
            sheets.find(target.id()).filter(CostSheet::complete).ifPresent(sheet -> formB(target, sheet));
        }
    }

    private void formB(ReviewTarget target, CostSheet sheet) {
        var name = target.caseNumber() + "-form-b-" + target.position() + ".xlsx";
        documents.store(new NewFile(
                target.caseNumber(),
                "review.form-b",
                models.kind("form-b") + " (" + target.position() + ")",
                name,
                false,
                new ByteArrayInputStream(workbook.of(sheet))));
    }

    void report(Review review, Optional<SignatureRecord> signature) {
        var model = models.of(review.caseNumber(), review.leadUnit(), "BC-", signature);
        model.put("conclusion", ReviewLetterModels.paragraphs(review.conclusion()));
        var targets = reviews.targets(review.caseNumber());
        model.put("rows", models.targets(targets));
        model.put("total", models.total(targets));
        model.put("shortened", models.shortened(targets));
        write(review.caseNumber(), "report", model);
    }

    /** The control office's opinion on a result; it takes a number at once. */
    void opinion(Review review) {
        var control = models.controlOffice();
        var number = numbers.take(review.caseNumber(), control, models.symbol(control), deadlines.today(), null);
        var model = models.of(review.caseNumber(), control, number, deadlines.today());
        model.put("addressee", models.unitName(review.leadUnit()));
        model.put("report", review.reportNumber());
        model.put("quality", models.text("letter.quality." + review.quality()));
        model.put("opinion", ReviewLetterModels.paragraphs(Objects.toString(review.opinion(), "")));
        write(review.caseNumber(), "opinion", model);
    }

    void independent(Review review) {
        var model = models.of(review.caseNumber(), models.controlOffice(), "BC-", Optional.empty());
        model.put("lead", models.unitName(review.leadUnit()));
        model.put("findings", ReviewLetterModels.paragraphs(review.findings()));
        model.put("proposals", ReviewLetterModels.paragraphs(review.proposals()));
        model.put("rows", models.targets(reviews.targets(review.caseNumber())));
        write(review.caseNumber(), "independent", model);
    }

    void consolidation(ReviewDecision decision, Optional<SignatureRecord> signature) {
        var model = models.of(decision.caseNumber(), models.controlOffice(), "BC-", signature);
        model.put("assessment", ReviewLetterModels.paragraphs(decision.assessment()));
        model.put("recommendation", ReviewLetterModels.paragraphs(decision.recommendation()));
        options(decision, model);
        write(decision.caseNumber(), "consolidation", model);
    }

    void decision(ReviewDecision decision, Optional<SignatureRecord> signature) {
        var model = models.ofCommittee(decision.caseNumber(), "QĐ-UBND", signature);
        model.put("bases", models.text("letter.bases").lines().toList());
        model.put("reportNumber", decision.reportNumber());
        model.put(
                "reportDate",
                Optional.ofNullable(decision.reportSignedOn())
                        .map(LetterHead::date)
                        .orElse(null));
        options(decision, model);
        model.put("recipients", List.of(models.text("letter.as-article"), models.text("letter.control-authority")));
        write(decision.caseNumber(), "decision", model);
    }

    private void options(ReviewDecision decision, Map<String, Object> model) {
        var all = reviews.decidedIn(decision.caseNumber()).stream()
                .flatMap(review -> reviews.targets(review.caseNumber()).stream())
                .toList();
        var changing = all.stream().filter(ReviewTarget::changes).toList();
        model.put("reviewed", String.valueOf(all.size()));
        model.put("count", String.valueOf(changing.size()));
        model.put("rows", models.targets(changing));
        model.put("total", models.total(changing));
        model.put("shortened", models.shortened(changing));
    }

    void proposal(ReviewTarget target, Optional<SignatureRecord> signature) {
        var review = reviews.require(target.caseNumber());
        var model = models.of(target.caseNumber(), review.leadUnit(), "", signature);
        var decision = reviews.decision(Objects.requireNonNull(review.decidedBy()));
        model.put("addressee", target.addressee());
        model.put("decision", decision.number());
        model.put("proposal", ReviewLetterModels.paragraphs(target.proposal()));
        model.putAll(models.target(target));
        write(target.caseNumber(), "proposal", models.kind("proposal") + " (" + target.position() + ")", model);
    }

    private void write(String number, String letter, Map<String, Object> model) {
        write(number, letter, models.kind(letter), model);
    }

    private void write(String number, String letter, String title, Map<String, Object> model) {
        documents.generate(
                new NewLetter(number, "review." + letter, title, "review/" + letter + ".docx", false, model));
    }
}
