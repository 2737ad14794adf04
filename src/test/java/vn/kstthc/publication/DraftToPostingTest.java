package vn.kstthc.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kstthc.publication.PublicationWalk.OFFICER;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.assessment.AssessmentWalk;
import vn.kstthc.assessment.DocumentType;
import vn.kstthc.assessment.NewProcedure;
import vn.kstthc.assessment.ProcedureKind;
import vn.kstthc.assessment.Screening;
import vn.kstthc.casefile.CaseFile;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseLink;
import vn.kstthc.casefile.CaseState;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.OutsideFacts;
import vn.kstthc.deadline.DeadlineState;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.publication.PublicationPostings.Confirmation;
import vn.kstthc.web.Caller;
import vn.kstthc.workflow.ActingAs;

/** One procedure all the way, through both modules: draft, assessment, opinion, appraisal, issue, publication, posting. */
@IntegrationTest
class DraftToPostingTest {

    private static final String NAME = "Cấp hỗ trợ đi trọn từ dự thảo đến niêm yết";
    private static final String SYMBOL = "31/2026/QĐ-UBND";
    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 11, 20);

    @Autowired
    AssessmentWalk drafting;

    @Autowired
    PublicationWalk publishing;

    @Autowired
    CaseFiles files;

    @Autowired
    Publications publications;

    @Autowired
    PublicationPostings postings;

    @Autowired
    ProcedureRegister register;

    @Autowired
    OutsideFacts outside;

    @Autowired
    Deadlines deadlines;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    ActingAs acting;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @Test
    void aProcedureGoesFromTheDraftToThePostedListInOneChain() throws Exception {
        var assessment = submitted();
        assertThat(links(assessment)).isEmpty();
        untroubled(assessment);
        issue(assessment, on(10, 26));

        var publication = followed(assessment);
        var code = Procedures.code();
        decide(publication);
        untroubled(publication);
        assertThat(Caller.basic(port, "cv.snv").get("/app/cases/" + publication).body())
                .contains("name=\"reference\"", "name=\"doneOn\"", "</html>");
        assertThat(publishing.openKeys(publication))
                .containsExactly(
                        "Task_EnterDatabase", "Task_FollowPosting", "Task_PublishPortal", "Task_ScanProcedures");
        enter(publication, code, on(11, 3));
        post(publication);
        untroubled(publication);
        configure(publication);

        ended(assessment, "assessment.outcome.issued");
        ended(publication, "publication.outcome.published");
        inTime(publication);
        registered(code, assessment, publication);
        everybodyReads(code, "NEW");
        clock.set(EFFECTIVE, LocalTime.of(9, 0));
        everybodyReads(code, "IN_FORCE");
    }

    // --- the assessment ---

    private String submitted() {
        var day = on(10, 5);
        var number = drafting.open(DocumentType.QUYET_DINH_UBND, false, new NewProcedure(NAME, ProcedureKind.NEW));
        drafting.screen(number, Screening.REQUIRED);
        drafting.assessAll(number, Map.of(number + "/1", ProcedureKind.NEW));
        drafting.work(number, AssessmentWalk.UNIT, Map.of("conclusion", "Thủ tục đáp ứng yêu cầu."), day);
        drafting.send(number, "CONTROL_OFFICE", day);
        drafting.work(number, "vpub", AssessmentWalk.opinion("Bỏ bản sao chứng thực."), on(10, 7));
        drafting.answerAll(number);
        day = on(10, 9);
        drafting.work(number, AssessmentWalk.UNIT, Map.of("conclusion", "Tiếp thu như sau:"), day);
        drafting.work(number, "stp", AssessmentWalk.appraisal(true), on(10, 14));
        drafting.submit(number, on(10, 15));
        return number;
    }

    private void issue(String number, String day) {
        drafting.complete(
                number,
                "Task_RecordIssued",
                AssessmentWalk.OFFICER,
                Map.of("result", "ISSUED", "symbol", SYMBOL, "signedOn", day, "effectiveOn", EFFECTIVE.toString()));
    }

    // --- the publication ---

    /** The case that the issued document opened by itself. */
    private String followed(String assessment) {
        assertThat(links(assessment)).hasSize(1);
        var number = links(assessment).get(0).other();
        assertThat(links(number)).containsExactly(new CaseLink("publication.link.assessment", assessment));
        assertThat(file(number).type()).isEqualTo(CaseType.PUBLICATION);
        assertThat(file(number).state()).isEqualTo(CaseState.OPEN);
        var opened = publications.require(number);
        assertThat(opened.trigger()).isEqualTo(PublicationTrigger.OWN_DOCUMENT);
        assertThat(opened.leadUnit()).isEqualTo(AssessmentWalk.UNIT);
        assertThat(opened.document())
                .isEqualTo(new PublicationDocument(SYMBOL, LocalDate.of(2026, 10, 26), EFFECTIVE, false));
        assertThat(publications.procedures(number)).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo(NAME);
            assertThat(row.kind()).isEqualTo(ProcedureChangeKind.NEW);
            assertThat(row.code()).isEmpty();
            assertThat(row.content().components()).containsExactly("Nội dung Dossier.");
            assertThat(row.content().processingTime()).isEqualTo("Nội dung TimeLimit.");
            assertThat(row.content().legalBases())
                    .containsExactly("Văn bản số " + SYMBOL + " ngày 26 tháng 10 năm 2026");
        });
        return number;
    }

    private void decide(String number) {
        publishing.scan(number);
        publishing.dossier(number, on(10, 28), "LEAD", "ONE_STOP");
        on(10, 29);
        publishing.pass(number);
        publishing.sign(number, on(10, 30));
    }

    private void enter(String number, String code, String day) {
        assertThat(register.find(code)).isEmpty();
        publishing.complete(
                number,
                "Task_EnterDatabase",
                "cv.snv",
                Map.of("enteredOn", day, "reference", "CSDLQG-31", "codes", "1: " + code));
        publishing.complete(
                number, "Task_PublishPortal", OFFICER, Map.of("publishedOn", day, "address", "https://tinh.example"));
    }

    private void post(String number) {
        on(11, 4);
        confirm("cv.snv", "snv", number);
        assertThat(acting.call(OFFICER, () -> postings.missing(number))).containsExactly("ttpvhcc-tinh");
        confirm("cv.vpub", "ttpvhcc-tinh", number);
        assertThat(acting.call(OFFICER, () -> postings.of(number)))
                .extracting(PublicationPosting::postedOn)
                .containsOnly(LocalDate.of(2026, 11, 4))
                .hasSize(2);
    }

    private void confirm(String username, String unit, String number) {
        acting.call(
                username,
                () -> postings.confirm(
                        new Confirmation(unit, List.of(number), LocalDate.of(2026, 11, 4), Optional.empty())));
    }

    /** The electronic workflow has a decision of its own before the operator sets it up. */
    private void configure(String number) {
        publishing.decide(number, on(11, 5));
        publishing.complete(
                number, "Task_ConfigureWorkflow", "cv.skhcn", Map.of("configuredOn", on(11, 6), "reference", "QT-31"));
    }

    // --- what is left of it ---

    private void ended(String number, String outcome) {
        assertThat(file(number).state()).isEqualTo(CaseState.CLOSED);
        assertThat(file(number).outcome()).contains(outcome);
        assertThat(publishing.running(number)).isFalse();
        assertThat(publishing.openKeys(number)).isEmpty();
        assertThat(deadlines.of(number))
                .isNotEmpty()
                .noneMatch(view -> view.state().isOpen())
                .noneMatch(view -> view.state() == DeadlineState.MET_LATE);
        assertThat(instances(number)).isNotEmpty().allSatisfy(instance -> {
            assertThat(instance.getState()).isEqualTo(HistoricProcessInstance.STATE_COMPLETED);
            assertThat(instance.getDeleteReason()).isNull();
        });
        untroubled(number);
    }

    /** Nothing failed on the way. The engine's lean history keeps no incidents, so they are looked for as they stand. */
    private void untroubled(String number) {
        assertThat(instances(number)).isNotEmpty().allSatisfy(instance -> assertThat(runtime.createIncidentQuery()
                        .processInstanceId(instance.getId())
                        .count())
                .isZero());
    }

    private List<HistoricProcessInstance> instances(String number) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list();
    }

    private void inTime(String number) {
        assertThat(publications.require(number)).satisfies(closed -> {
            assertThat(closed.decisionOnTime()).isTrue();
            assertThat(closed.entryOnTime()).isTrue();
            assertThat(closed.postingOnTime()).isTrue();
            assertThat(closed.objectiveCause()).isFalse();
        });
        assertThat(outside.of(number)).hasSize(3).allMatch(fact -> fact.doneOn().isPresent());
    }

    private void registered(String code, String assessment, String publication) {
        assertThat(register.history(code)).singleElement().satisfies(version -> {
            assertThat(version.code()).contains(code);
            assertThat(version.content().name()).isEqualTo(NAME);
            assertThat(version.kind()).isEqualTo(ProcedureChangeKind.NEW);
            assertThat(version.validFrom()).isEqualTo(EFFECTIVE);
            assertThat(version.validTo()).isEmpty();
            assertThat(version.origin().caseNumber()).contains(publication);
            assertThat(version.origin().assessmentCase()).contains(assessment);
            assertThat(version.origin().costOwner()).contains(assessment + "/1");
            assertThat(version.origin().decisionNumber()).isEqualTo(publications.decisionNumber(publication));
            assertThat(version.origin().decidedOn()).contains(LocalDate.of(2026, 10, 30));
        });
    }

    private void everybodyReads(String code, String status) throws Exception {
        var answer = Caller.anonymous(port).get("/api/public/procedures/" + code);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("DGTD-", "CB-");
        assertThat(JsonPath.<String>read(answer.body(), "$.code")).isEqualTo(code);
        assertThat(JsonPath.<String>read(answer.body(), "$.name")).isEqualTo(NAME);
        assertThat(JsonPath.<String>read(answer.body(), "$.status")).isEqualTo(status);
        assertThat(JsonPath.<String>read(answer.body(), "$.validFrom")).isEqualTo(EFFECTIVE.toString());
        assertThat(JsonPath.<List<Object>>read(answer.body(), "$.history")).hasSize(1);
    }

    // --- the day and reading ---

    /** It is nine on this day of 2026. */
    private String on(int month, int day) {
        var date = LocalDate.of(2026, month, day);
        clock.set(date, LocalTime.of(9, 0));
        return date.toString();
    }

    private CaseFile file(String number) {
        return acting.call(OFFICER, () -> files.require(number));
    }

    private List<CaseLink> links(String number) {
        return acting.call(OFFICER, () -> files.links(number));
    }
}
