package vn.kstthc.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.casefile.CaseDeadlines;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseLink;
import vn.kstthc.casefile.CaseState;
import vn.kstthc.casefile.OutsideFacts;
import vn.kstthc.casefile.TimelineEntry;
import vn.kstthc.deadline.DeadlineState;
import vn.kstthc.deadline.DeadlineView;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.document.Documents;
import vn.kstthc.document.StoredDocument;
import vn.kstthc.shared.Parked;
import vn.kstthc.workflow.ActingAs;
import vn.kstthc.workflow.WorkItem;
import vn.kstthc.workflow.Worklist;

/** The feedback lifecycle (Decree 20/2008) through its real processes, forms, services and letters, path by path. */
@IntegrationTest
class FeedbackLifecycleTest {

    /** A Monday morning with working days around it. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    private static final Instant RECEIVED = Instant.parse("2026-10-05T01:30:00Z");

    @Autowired
    FeedbackWalk walk;

    @Autowired
    TestClock clock;

    @Autowired
    CaseFiles files;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Documents documents;

    @Autowired
    OutsideFacts outside;

    @Autowired
    FeedbackParts parts;

    @Autowired
    FeedbackExtension extension;

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    ActingAs acting;

    @Autowired
    CaseDeadlines byHand;

    @Autowired
    Worklist worklist;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void mondayMorning() {
        clock.set(MONDAY, LocalTime.of(9, 0));
    }

    @Test
    void aFeedbackOnARegulationIsAnsweredPublishedAndFiled() {
        var number = walk.toUnit("Thành phần hồ sơ", "snv", RECEIVED);
        walk.accept(number, "cv.snv", "2026-10-05");
        clock.advance(Duration.ofDays(1));
        walk.reply(number, "snv", "2026-10-06");

        assertThat(part(number).state()).isEqualTo(PartState.ANSWERED);
        publish(number, "Thành phần hồ sơ đúng quy định.");

        assertThat(walk.running(number)).isFalse();
        assertThat(file(number).state()).isEqualTo(CaseState.CLOSED);
        assertThat(file(number).outcome()).contains("feedback.outcome.answered");
        assertThat(kinds(number))
                .contains(
                        "feedback.timeline.received",
                        "feedback.timeline.judged",
                        "feedback.timeline.classified",
                        "feedback.timeline.handed-over",
                        "feedback.timeline.accepted",
                        "feedback.timeline.replied",
                        "feedback.timeline.published",
                        "casefile.timeline.closed");
        assertThat(deadline(number, "reply")).satisfies(reply -> {
            assertThat(reply.state()).isEqualTo(DeadlineState.MET);
            assertThat(reply.due()).isEqualTo(LocalDate.of(2026, 10, 12));
        });
        assertThat(outside.of(number)).singleElement().satisfies(fact -> assertThat(fact.reference())
                .contains("PA-1"));
        assertThat(letters(number)).contains("feedback.reply");
        assertThat(deadlines.of(number)).noneMatch(view -> view.state() == DeadlineState.RUNNING);
    }

    @Test
    void aPublishedReplyMustNotNameTheSender() {
        var number = walk.toUnit("Tên người gửi", "snv", RECEIVED);
        walk.accept(number, "cv.snv", "2026-10-05");
        walk.reply(number, "snv", "2026-10-05");

        var proposed = acting.call(FeedbackWalk.OFFICER, () -> publication.proposedText(number));
        assertThat(proposed).contains(Redaction.MARK).doesNotContain("Người gửi thử nghiệm");
        assertThatThrownBy(() -> publish(number, "Cảm ơn NGƯỜI GỬI THỬ NGHIỆM."))
                .hasMessageContaining("redactedText:feedback.problem.redaction");
        assertThat(walk.openKeys(number)).containsExactly("Task_PublishReply");
    }

    @Autowired
    FeedbackPublication publication;

    @Test
    void anIncompleteFeedbackIsGuidedAndItsClockStartsWhenTheCompletedOneArrives() {
        var number = walk.receive("Thiếu thông tin", RECEIVED);
        walk.complete(
                number,
                "Task_CheckValidity",
                FeedbackWalk.OFFICER,
                Map.of("validity", "INCOMPLETE", "guidance", "Nêu rõ thủ tục."));
        assertThat(letters(number)).containsExactly("feedback.guidance");
        assertThat(deadline(number, "completion").state()).isEqualTo(DeadlineState.RUNNING);

        clock.advance(Duration.ofDays(3));
        walk.complete(
                number,
                "Task_RecordCompletion",
                FeedbackWalk.OFFICER,
                Map.of("completedAt", "2026-10-07T10:00+07:00", "addedContent", "Thủ tục cấp phép."));

        assertThat(feedbacks.require(number).clockFrom()).isEqualTo(LocalDate.of(2026, 10, 7));
        assertThat(feedbacks.require(number).content()).endsWith("Thủ tục cấp phép.");
        assertThat(deadlines.find(number, "", "check").orElseThrow().dueDate()).isEqualTo(LocalDate.of(2026, 10, 9));
        walk.valid(number);
        assertThat(walk.openKeys(number)).containsExactly("Task_Classify");
    }

    @Test
    void guidanceHasALimit() {
        var number = walk.receive("Hướng dẫn mãi", RECEIVED);
        for (var i = 0; i < 2; i++) {
            guide(number);
            walk.complete(
                    number,
                    "Task_RecordCompletion",
                    FeedbackWalk.OFFICER,
                    Map.of("completedAt", "2026-10-05T08:50+07:00"));
        }
        assertThatThrownBy(() -> guide(number)).hasMessageContaining("CONFLICT feedback.refusal.completions");
        assertThat(walk.openKeys(number)).containsExactly("Task_CheckValidity");
    }

    private void guide(String number) {
        walk.complete(
                number,
                "Task_CheckValidity",
                FeedbackWalk.OFFICER,
                Map.of("validity", "INCOMPLETE", "guidance", "Bổ sung địa chỉ."));
    }

    @Test
    void whatIsNeverCompletedIsClosedWithNotice() {
        var number = walk.receive("Không bổ sung", RECEIVED);
        guide(number);
        clock.advance(Duration.ofDays(20));
        walk.fireTimer(number, "BoundaryEvent_CompletionOverdue");

        assertThat(file(number).outcome()).contains("feedback.outcome.incomplete");
        assertThat(letters(number)).contains("feedback.closing");
        assertThat(walk.running(number)).isFalse();
    }

    @Test
    void anInvalidFeedbackIsRefusedWithALetter() {
        var number = walk.receive("Không hợp lệ", RECEIVED);
        walk.complete(
                number,
                "Task_CheckValidity",
                FeedbackWalk.OFFICER,
                Map.of("validity", "REFUSED", "refusalReason", "Không có nội dung."));

        assertThat(file(number).outcome()).contains("feedback.outcome.refused");
        assertThat(letters(number)).containsExactly("feedback.refusal");
    }

    @Test
    void aComplaintIsDirectedElsewhere() {
        var number = walk.receive("Đơn khiếu nại", RECEIVED);
        walk.complete(
                number,
                "Task_CheckValidity",
                FeedbackWalk.OFFICER,
                Map.of("validity", "REDIRECTED", "redirectTo", "COMPLAINT"));

        assertThat(file(number).outcome()).contains("feedback.outcome.redirected");
        assertThat(letters(number)).containsExactly("feedback.redirection");
    }

    @Test
    void aDecisionOtherThanTheProposalNeedsAReason() {
        var number = walk.receive("Khác đề xuất", RECEIVED);
        walk.valid(number);
        walk.classifyOwn(number, "snv");

        assertThatThrownBy(() -> walk.confirm(number, "CONTENT_OWN", "stc"))
                .hasMessageContaining("reason:feedback.problem.reason");
        assertThat(parts.of(number)).isEmpty();

        var values = part("CONTENT_OWN", "stc");
        values.put("reason", "Thuộc lĩnh vực tài chính.");
        walk.complete(number, "Task_ConfirmClassification", FeedbackWalk.OFFICER, values);
        assertThat(part(number).unit()).contains("stc");
    }

    @Test
    void aClassifiedComplaintIsDirectedElsewhereAndAnInvalidOneRefused() {
        var redirected = classified("Thực ra là tố cáo", "NOT_PAKN", Map.of("redirectTo", "DENUNCIATION"));
        assertThat(file(redirected).outcome()).contains("feedback.outcome.redirected");

        var refused = classified("Thực ra không hợp lệ", "INVALID", Map.of("refusalReason", "Nội dung không rõ."));
        assertThat(file(refused).outcome()).contains("feedback.outcome.refused");
    }

    private String classified(String subject, String feedbackClass, Map<String, Object> more) {
        var number = walk.receive(subject, RECEIVED);
        walk.valid(number);
        walk.classifyOwn(number, "snv");
        var values = new HashMap<String, Object>(more);
        values.put("partCount", "1");
        values.put("class1", feedbackClass);
        values.put("reason", "Đã đọc lại nội dung.");
        walk.complete(number, "Task_ConfirmClassification", FeedbackWalk.OFFICER, values);
        return number;
    }

    @Test
    void contentForAMinistryIsForwardedInFiveWorkingDaysAndTheCaseEnds() {
        var number = walk.receive("Quy định của bộ", RECEIVED);
        walk.valid(number);
        walk.complete(number, "Task_Classify", FeedbackWalk.OFFICER, FeedbackWalk.answers(false, true, false, ""));
        var values = part("CONTENT_OTHER", "OUTSIDE");
        values.put("recipient1", "Bộ Xây dựng");
        values.put("reason", "Thẩm quyền của bộ.");
        walk.complete(number, "Task_ConfirmClassification", FeedbackWalk.OFFICER, values);

        assertThat(deadline(number, "forward").due()).isEqualTo(LocalDate.of(2026, 10, 12));
        forward(number);

        assertThat(part(number).state()).isEqualTo(PartState.FORWARDED_OUTSIDE);
        assertThat(file(number).outcome()).contains("feedback.outcome.forwarded");
        assertThat(letters(number)).contains("feedback.forward");
        assertThat(deadline(number, "forward").state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void conductIsForwardedWithoutTheSenderToTheUnitOfTheOfficial() {
        var number = conduct(false);
        forward(number);
        assertThat(walk.openKeys(number)).containsExactly("Task_AcceptPart");
        assertThat(documents.of(number)).isNotNull();

        walk.accept(number, "cv.snv", "2026-10-05");
        for (var reader : List.of("cv.snv", "ld.snv")) {
            acting.run(reader, () -> {
                assertThat(senders.mayLook(number)).as(reader).isFalse();
                assertThatThrownBy(() -> senders.look(number)).hasMessageContaining("sender");
            });
        }
        acting.run(FeedbackWalk.OFFICER, () -> assertThat(senders.look(number).name())
                .isEqualTo("Người gửi thử nghiệm"));
        assertThat(senders.looks(number)).isEqualTo(1);

        walk.reply(number, "snv", "2026-10-05");
        var reply = acting.call("ld.snv", () -> documents.of(number)).stream()
                .filter(letter -> letter.kind().equals("feedback.reply"))
                .findFirst()
                .orElseThrow();
        acting.run("ld.snv", () -> assertThat(reply.sensitive()).isFalse());
    }

    @Autowired
    SenderFile senders;

    @Test
    void aReleasedSenderIsKnownToTheSignerAndTheReleaseIsOnTheTimeline() {
        var number = conduct(true);
        forward(number);
        walk.accept(number, "cv.snv", "2026-10-05");

        acting.run("ld.snv", () -> assertThat(senders.mayLook(number)).isTrue());
        acting.run("cv.stc", () -> assertThat(senders.mayLook(number)).isFalse());
        assertThat(kinds(number)).contains("feedback.timeline.released");
    }

    private String conduct(boolean released) {
        var number = walk.receive("Thái độ phục vụ", RECEIVED);
        walk.valid(number);
        walk.complete(number, "Task_Classify", FeedbackWalk.OFFICER, FeedbackWalk.answers(true, false, true, "snv"));
        var values = part("CONDUCT", "snv");
        values.put("reason", "Hành vi của công chức.");
        if (released) {
            values.put("releaseSender", true);
            values.put("releaseReason", "Người gửi đồng ý.");
        }
        walk.complete(number, "Task_ConfirmClassification", FeedbackWalk.OFFICER, values);
        return number;
    }

    private void forward(String number) {
        walk.assign(number, "vpub");
        walk.complete(
                number,
                "Task_Draft",
                FeedbackWalk.OFFICER,
                Map.of("recipient", "Cơ quan có thẩm quyền", "letterText", "Nội dung phản ánh."));
        walk.approveAndIssue(number, "vpub", "2026-10-05");
    }

    @Test
    void aUnitReturnsThePartOnceAndThenTheLeadershipAssignsFinally() {
        var number = walk.toUnit("Không thuộc thẩm quyền", "snv", RECEIVED);
        giveBack(number, "cv.snv");
        assertThatThrownBy(() -> reassign(number, "snv")).hasMessageContaining("unit:feedback.problem.same-unit");
        reassign(number, "stc");
        giveBack(number, "cv.stc");
        walk.complete(
                number,
                "Task_AssignFinally",
                FeedbackWalk.CHAIR,
                Map.of("unit", "sxd", "direction", "Giao Sở Xây dựng.", "decidedOn", "2026-10-05"));

        assertThat(walk.openKeys(number)).contains("Task_Assign");
        assertThat(part(number).unit()).contains("sxd");
        assertThat(deadline(number, "reply").unit()).isEqualTo("sxd");
        acting.run("cv.snv", () -> assertThat(files.visible(number)).isTrue());
        acting.run("cv.syt", () -> assertThat(files.visible(number)).isFalse());
    }

    private void giveBack(String number, String officer) {
        walk.complete(number, "Task_AcceptPart", officer, Map.of("competent", "NO", "reason", "Không thuộc lĩnh vực."));
    }

    private void reassign(String number, String unit) {
        walk.complete(
                number,
                "Task_Reassign",
                FeedbackWalk.OFFICER,
                Map.of("unit", unit, "reason", "Theo chức năng, nhiệm vụ."));
    }

    @Test
    void twoPartsAreHandledByTwoUnitsAndPublishedTogether() {
        var number = walk.receive("Hai nội dung", RECEIVED);
        walk.valid(number);
        walk.classifyOwn(number, "snv");
        var values = part("CONTENT_OWN", "snv");
        values.put("partCount", "2");
        values.put("summary1", "Nội dung thứ nhất");
        values.put("class2", "CONTENT_OWN");
        values.put("unit2", "stc");
        values.put("complexity2", "INTER");
        values.put("summary2", "Nội dung thứ hai");
        walk.complete(number, "Task_ConfirmClassification", FeedbackWalk.OFFICER, values);

        assertThat(parts.of(number))
                .extracting(FeedbackPart::summary)
                .containsExactly("Nội dung thứ nhất", "Nội dung thứ hai");
        var accepts = new ArrayList<>(walk.tasks(number, "Task_AcceptPart"));
        assertThat(accepts).hasSize(2);
        answerPart(number, "snv");
        assertThat(walk.openKeys(number)).doesNotContain("Task_PublishReply");
        answerPart(number, "stc");
        publish(number, "Trả lời chung hai nội dung.");
        assertThat(file(number).outcome()).contains("feedback.outcome.answered");
    }

    private void answerPart(String number, String unit) {
        var accept = walk.tasks(number, "Task_AcceptPart").stream()
                .filter(task -> acting.call("cv." + unit, () -> mine(task.getId())))
                .findFirst()
                .orElseThrow();
        walk.complete(accept, "cv." + unit, Map.of("competent", "YES", "receivedOn", "2026-10-05"));
        walk.reply(number, unit, "2026-10-05");
    }

    private boolean mine(String taskId) {
        return engineTasks.createTaskQuery().taskId(taskId).count() == 1;
    }

    @Autowired
    org.camunda.bpm.engine.TaskService engineTasks;

    @Test
    void anOverdueReplyIsToldToTheHeadOnceAndTheWorkGoesOn() {
        var number = walk.toUnit("Quá hạn", "snv", RECEIVED);
        walk.accept(number, "cv.snv", "2026-10-05");
        clock.advance(Duration.ofDays(10));
        walk.fireTimer(number, "BoundaryEvent_ReplyOverdue");

        assertThat(escalations(number)).containsExactly("ld.snv");
        assertThat(kinds(number)).containsOnlyOnce("feedback.timeline.overdue");
        assertThat(walk.openKeys(number)).containsExactly("Task_Assign");
        walk.reply(number, "snv", "2026-10-15");
        assertThat(deadline(number, "reply").state()).isEqualTo(DeadlineState.MET_LATE);
    }

    private List<String> escalations(String number) {
        return jdbc.sql("select recipient from app.notice where case_number = ? and kind = 'ESCALATION'")
                .param(number)
                .query(String.class)
                .list();
    }

    @Test
    void theReplyIsExtendedOnceWithNoticeByTheHeadAndTheTimerMoves() {
        var number = walk.toUnit("Gia hạn", "snv", RECEIVED);
        walk.accept(number, "cv.snv", "2026-10-05");
        assertThatThrownBy(() -> acting.run("cv.snv", () -> extension.extend(number, 1, 3, "Phức tạp")))
                .hasMessageContaining("extend");

        acting.run("ld.snv", () -> extension.extend(number, 1, 3, "Cần xác minh thêm"));

        assertThat(deadline(number, "reply").due()).isEqualTo(LocalDate.of(2026, 10, 15));
        assertThat(walk.task(number, "Task_Assign").getDueDate().toInstant())
                .isEqualTo(deadline(number, "reply").dueAt());
        assertThat(letters(number)).contains("feedback.extension");
        assertThatThrownBy(() -> acting.run("ld.snv", () -> extension.extend(number, 1, 2, "Lần hai")))
                .isInstanceOfSatisfying(vn.kstthc.shared.Refusal.class, refusal -> assertThat(refusal.kind())
                        .isEqualTo(vn.kstthc.shared.Refusal.Kind.CONFLICT));
    }

    @Test
    void theExtendedDateReachesTimersMirrorAndEveryLaterStepOfTheUnit() {
        var number = walk.toUnit("Gia hạn đến mọi bước", "snv", RECEIVED);
        walk.accept(number, "cv.snv", "2026-10-05");
        acting.run("ld.snv", () -> extension.extend(number, 1, 3, "Cần xác minh thêm"));
        var due = deadline(number, "reply").dueAt();

        assertThat(dueDates(number)).containsOnly(due);
        assertThat(timers(number)).containsExactly(due);
        walk.assign(number, "snv");
        assertThat(walk.task(number, "Task_Draft").getDueDate().toInstant()).isEqualTo(due);
        walk.complete(number, "Task_Draft", "cv.snv", FeedbackWalk.replyDraft());
        assertThat(walk.task(number, "Task_Approve").getDueDate().toInstant()).isEqualTo(due);
        assertThat(dueDates(number)).containsOnly(due);
    }

    @Test
    void aSuspendedReplyShowsNoDateUntilItIsResumed() {
        var number = walk.toUnit("Tạm dừng trả lời", "snv", RECEIVED);
        walk.accept(number, "cv.snv", "2026-10-05");
        walk.assign(number, "snv");
        var reply = deadline(number, "reply").id();

        acting.run("ld.snv", () -> byHand.suspend(number, reply, MONDAY, "Chờ người gửi bổ sung", "Quy chế"));
        assertThat(walk.task(number, "Task_Draft").getDueDate()).isNull();
        assertThat(dueDates(number)).containsOnlyNulls();
        assertThat(timers(number)).containsExactly(Parked.AT);
        walk.complete(number, "Task_Draft", "cv.snv", FeedbackWalk.replyDraft());
        assertThat(walk.task(number, "Task_Approve").getDueDate()).isNull();

        clock.advance(Duration.ofDays(3));
        acting.run("ld.snv", () -> byHand.resume(number, reply, MONDAY.plusDays(3), "Đã bổ sung"));
        var due = deadline(number, "reply").dueAt();
        assertThat(deadline(number, "reply").due()).isEqualTo(LocalDate.of(2026, 10, 15));
        assertThat(walk.task(number, "Task_Approve").getDueDate().toInstant()).isEqualTo(due);
        assertThat(dueDates(number)).containsOnly(due);
        assertThat(timers(number)).containsExactly(due);
        assertThat(kinds(number)).contains("casefile.timeline.suspended", "casefile.timeline.resumed");
        assertThatThrownBy(() -> acting.run("ld.snv", () -> byHand.extend(number, reply, 2, "Phức tạp", "Quy chế")))
                .hasMessageContaining("casefile.refusal.reserved");
    }

    private List<Instant> dueDates(String number) {
        return acting.call("ld.vpub", () -> worklist.ofCase(number)).stream()
                .map(WorkItem::dueAt)
                .toList();
    }

    private List<Instant> timers(String number) {
        return jdbc.sql("select j.duedate_ from act_ru_job j join act_ru_execution p on p.id_ = j.process_instance_id_"
                        + " where p.business_key_ = ? and j.type_ = 'timer'")
                .param(number)
                .query((row, i) -> row.getTimestamp(1).toInstant())
                .list();
    }

    @Test
    void anUploadWithDataOfTheSenderIsHiddenFromTheUnitComplainedAbout() {
        var number = conduct(false);
        forward(number);
        walk.accept(number, "cv.snv", "2026-10-05");
        acting.run(
                FeedbackWalk.OFFICER,
                () -> documents.store(
                        number, "upload", "don.txt", true, new ByteArrayInputStream("x".getBytes(UTF_8))));

        assertThat(uploads(number, FeedbackWalk.OFFICER)).isEqualTo(1);
        assertThat(uploads(number, "cv.snv")).isZero();
    }

    private long uploads(String number, String reader) {
        return acting.call(reader, () -> documents.of(number)).stream()
                .filter(document -> document.kind().equals("upload"))
                .count();
    }

    @Test
    void repeatedFeedbackIsHintedAtAndLinked() {
        var first = walk.receive("Lần thứ nhất", RECEIVED);
        var second = walk.receive("Lần thứ hai", RECEIVED);
        walk.valid(second);
        walk.classifyOwn(second, "snv");
        var values = part("CONTENT_OWN", "snv");
        values.put("repeats", first);
        walk.complete(second, "Task_ConfirmClassification", FeedbackWalk.OFFICER, values);

        acting.run(FeedbackWalk.OFFICER, () -> assertThat(files.links(second))
                .extracting(CaseLink::other)
                .containsExactly(first));
    }

    @Test
    void nothingOfAFeedbackRemainsWhenTheLastStepFails() {
        var before = rows();
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    walk.receive("Hỏng ở bước cuối", RECEIVED);
                    throw new IllegalStateException("last step");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(rows()).isEqualTo(before);
    }

    private List<Long> rows() {
        return List.of(
                count("app.case_file"),
                count("app.feedback"),
                count("app.feedback_sender"),
                count("app.deadline"),
                count("app.timeline"),
                count("app.task_mirror"),
                count("app.notice"),
                count("public.act_ru_execution"),
                count("public.act_ru_task"));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void theSenderIsNowhereButInTheSealedTable() {
        var secret = "Bí Mật Tuyệt Đối Zq";
        var sample = FeedbackWalk.sample("Dữ liệu cá nhân", RECEIVED);
        var number = walk.receive(new NewFeedback(
                Channel.PHONE,
                RECEIVED,
                new Sender(secret, "", "0912345678", ""),
                sample.subject(),
                sample.content(),
                sample.aboutUnit(),
                sample.procedureCode()));
        walk.valid(number);
        walk.classifyOwn(number, "snv");
        walk.confirm(number, "CONTENT_OWN", "snv");
        walk.accept(number, "cv.snv", "2026-10-05");
        walk.reply(number, "snv", "2026-10-05");

        var columns = jdbc.sql(
                        """
                        select format('%I.%I', table_schema, table_name) as t, column_name as c
                        from information_schema.columns
                        where table_schema in ('app', 'public') and data_type in ('text', 'character varying', 'json', 'jsonb')
                        """)
                .query((row, i) -> List.of(row.getString("t"), row.getString("c")))
                .list();
        assertThat(columns).hasSizeGreaterThan(100);
        for (var column : columns) {
            var sql = "select count(*) from %s where \"%s\"::text like ?".formatted(column.get(0), column.get(1));
            assertThat(jdbc.sql(sql).param("%" + secret + "%").query(Long.class).single())
                    .as(column.toString())
                    .isZero();
        }
        var bytes = jdbc.sql(
                        "select count(*) from public.act_ge_bytearray where position(convert_to(?, 'UTF8') in bytes_) > 0")
                .param(secret)
                .query(Long.class)
                .single();
        assertThat(bytes).isZero();
        var sealed = jdbc.sql("select sealed from app.feedback_sender where case_number = ?")
                .param(number)
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, UTF_8)).doesNotContain(secret);
    }

    private void publish(String number, String text) {
        walk.complete(
                number,
                "Task_PublishReply",
                FeedbackWalk.OFFICER,
                Map.of(
                        "redactedText",
                        text,
                        "publicationChannel",
                        "NATIONAL_SYSTEM",
                        "publishedOn",
                        "2026-10-05",
                        "externalReference",
                        "PA-1"));
    }

    private static Map<String, Object> part(String feedbackClass, String unit) {
        var values = new HashMap<String, Object>();
        values.put("partCount", "1");
        values.put("class1", feedbackClass);
        values.put("unit1", unit);
        values.put("complexity1", "OWN");
        return values;
    }

    private FeedbackPart part(String number) {
        return parts.of(number).get(0);
    }

    private vn.kstthc.casefile.CaseFile file(String number) {
        return files.require(number);
    }

    private DeadlineView deadline(String number, String key) {
        return deadlines.of(number).stream()
                .filter(view -> view.key().equals(key))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private List<String> kinds(String number) {
        return files.timeline(number).stream().map(TimelineEntry::kind).toList();
    }

    private List<String> letters(String number) {
        return acting.call(FeedbackWalk.OFFICER, () -> documents.of(number)).stream()
                .map(StoredDocument::kind)
                .distinct()
                .toList();
    }
}
