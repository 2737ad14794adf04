package vn.kstthc.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.assessment.DocumentIssued;
import vn.kstthc.assessment.IssuedProcedure;
import vn.kstthc.assessment.ProcedureKind;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseLink;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.workflow.ActingAs;

/** What the issue of an assessed document starts. */
@IntegrationTest
class PublicationOfIssuedTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    CaseFiles files;

    @Autowired
    Publications publications;

    @Autowired
    ActingAs acting;

    @Autowired
    TestClock clock;

    @Test
    void anIssuedDocumentWithProceduresStartsItsPublicationLinkedToTheAssessment() {
        var assessment = issue(LocalDate.of(2026, 11, 2));
        var links = links(assessment);
        assertThat(links).singleElement().satisfies(link -> {
            var publication = publications.require(link.other());
            assertThat(publication.kind()).isEqualTo(PublicationKind.CONTENT);
            assertThat(publication.leadUnit()).isEqualTo("snv");
            assertThat(publications.procedures(link.other())).hasSize(1);
        });
    }

    @Test
    void withoutAnEffectiveDateNothingStarts() {
        assertThat(links(issue(null))).isEmpty();
    }

    private String issue(@Nullable LocalDate effectiveOn) {
        clock.set(MONDAY, LocalTime.of(9, 0));
        return acting.call(
                "cv.snv",
                () -> transactions.execute(status -> {
                    var number = files.open(
                            new NewCase(CaseType.ASSESSMENT, "Quyết định thử nghiệm", "snv", clock.now(), false));
                    events.publishEvent(new DocumentIssued(
                            number,
                            "Quyết định thử nghiệm",
                            "snv",
                            "15/2026/QĐ-UBND",
                            MONDAY,
                            effectiveOn,
                            false,
                            List.of(
                                    new IssuedProcedure("Thủ tục từ văn bản", ProcedureKind.NEW),
                                    new IssuedProcedure("Thủ tục từ văn bản", ProcedureKind.NEW))));
                    return number;
                }));
    }

    private List<CaseLink> links(String number) {
        return acting.call("cv.snv", () -> files.links(number));
    }
}
