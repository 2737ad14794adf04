package vn.kstthc.unitwork;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.document.Documents;
import vn.kstthc.document.LetterHead;
import vn.kstthc.document.NewLetter;
import vn.kstthc.organization.Organization;

/** The letter that asks a unit for its opinion, for those who also send one on paper. */
@Component
class OpinionLetters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Documents documents;
    private final LetterHead head;
    private final SignatureBlock signatures;
    private final UnitWorkSettings settings;
    private final CaseFiles cases;
    private final Organization organization;

    OpinionLetters(
            Documents documents,
            LetterHead head,
            SignatureBlock signatures,
            UnitWorkSettings settings,
            CaseFiles cases,
            Organization organization) {
        this.documents = documents;
        this.head = head;
        this.signatures = signatures;
        this.settings = settings;
        this.cases = cases;
        this.organization = organization;
    }

    void request(UnitWorkRef work, String askedUnit, String question, LocalDate due) {
        var addressee = organization.unitName(askedUnit);
        var model = new HashMap<>(head.of(work.unit(), settings.symbol(work.unit()), null, null));
        model.putAll(signatures.open(work.unit()));
        model.put("subject", cases.require(work.caseNumber()).title());
        model.put("caseNumber", work.caseNumber());
        model.put("addressee", addressee);
        model.put("question", question.lines().filter(line -> !line.isBlank()).toList());
        model.put("dueOn", DAY.format(due));
        model.put("recipients", List.of("Như trên"));
        model.put("archive", settings.symbol(work.unit()));
        documents.generate(new NewLetter(
                work.caseNumber(),
                "unitwork.opinion-request",
                "Văn bản đề nghị cho ý kiến - " + addressee,
                "unitwork/opinion-request.docx",
                false,
                model));
    }
}
