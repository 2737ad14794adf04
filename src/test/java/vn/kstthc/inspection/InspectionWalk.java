package vn.kstthc.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.kstthc.TestClock;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseState;
import vn.kstthc.casefile.TimelineEntry;
import vn.kstthc.document.Documents;
import vn.kstthc.document.StoredDocument;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.CaseWalk;

/** The steps of an inspection as officials take them. */
@Component
public class InspectionWalk extends CaseWalk {

    public static final String OFFICER = "cv.vpub";
    public static final String CHIEF = "ld.vpub";
    public static final String CHAIR = "ct.ubnd-tinh";
    public static final String DEPUTY = "pct.ubnd-tinh";
    /** Leads the team although he is of another unit. */
    public static final String LEADER = "cv.stp";

    public static final String MEMBER = "cv.skhcn";
    private static final byte[] SCAN =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    private final InspectionIntake intake;
    private final VisitRecords records;
    private final Documents documents;
    private final CaseFiles files;
    private final TestClock clock;

    InspectionWalk(
            InspectionIntake intake, VisitRecords records, Documents documents, CaseFiles files, TestClock clock) {
        this.intake = intake;
        this.records = records;
        this.documents = documents;
        this.files = files;
        this.clock = clock;
    }

    public static NewInspection sample(InspectionKind kind, LocalDate from, String... units) {
        return new NewInspection(
                kind,
                List.of(units),
                List.of(InspectionScope.DIRECTION, InspectionScope.FEEDBACK),
                from,
                from.plusDays(1),
                LEADER,
                List.of(MEMBER));
    }

    public Opened open(NewInspection inspection) {
        return open(OFFICER, inspection);
    }

    public Opened open(String opener, NewInspection inspection) {
        return acting().call(opener, () -> intake.open(inspection));
    }

    public static Map<String, Object> decision(LocalDate from, String... units) {
        var draft = new HashMap<String, Object>();
        draft.put("basis", "Kế hoạch kiểm tra năm 2026;");
        draft.put("visitedUnits", List.of(units));
        draft.put("visitFrom", from.toString());
        draft.put("visitTo", from.plusDays(1).toString());
        draft.put("leader", LEADER);
        draft.put("members", List.of(MEMBER));
        return draft;
    }

    /** The same for a round that is not announced, with the one who is to sign. */
    public static Map<String, Object> secretDecision(String signer, LocalDate from, String... units) {
        var draft = decision(from, units);
        draft.put("signer", signer);
        return draft;
    }

    /** Assign, draft and approve at the control office, without issuing. */
    public void draftDecision(String round, LocalDate from, String... units) {
        complete(round, "Task_Assign", CHIEF, Map.of("assignee", "officer:" + OFFICER));
        var draft = decision(from, units);
        draft.put("action", "SUBMIT");
        complete(round, "Task_Draft", OFFICER, draft);
        complete(round, "Task_Approve", CHIEF, Map.of("decision", "AGREE"));
    }

    public void sign(String round, String signer, LocalDate on) {
        complete(
                round,
                "Task_SignDecision",
                signer,
                Map.of("signed", "YES", "signer", signer, "signedOn", on.toString()));
    }

    /** A letter of the control office from assignment to issue. */
    public void letter(String number, String field, String text, String symbol, LocalDate on) {
        complete(number, "Task_Assign", CHIEF, Map.of("assignee", "officer:" + OFFICER));
        complete(number, "Task_Draft", OFFICER, Map.of("action", "SUBMIT", field, text));
        issue(number, symbol, on);
    }

    /** The chief approves, he or the clerk issues. */
    public void issue(String number, String symbol, LocalDate on) {
        var issue = Map.<String, Object>of("authority", "CT", "symbol", symbol, "signedOn", on.toString());
        var approve = new HashMap<String, Object>(Map.of("decision", "AGREE"));
        if (!hasIssueStep(number)) {
            approve.putAll(issue);
        }
        complete(number, "Task_Approve", CHIEF, approve);
        if (openKeys(number).contains("Task_Issue")) {
            complete(number, "Task_Issue", "vt.vpub", issue);
        }
    }

    public void selfReport(String visit, String unit) {
        complete(visit, "Task_Assign", "ld." + unit, Map.of("assignee", "officer:cv." + unit));
        complete(visit, "Task_Draft", "cv." + unit, Map.of("action", "SUBMIT", "report", "Đã tự kiểm tra đầy đủ."));
        complete(visit, "Task_Approve", "ld." + unit, Map.of("decision", "AGREE"));
    }

    /** A member enters answers to all questions, a dossier and these findings. */
    public void enter(String visit, NewFinding... findings) {
        acting().run(MEMBER, () -> {
            var answers = records.questions(visit).stream()
                    .map(question -> new Answer(question.id(), AnswerValue.PARTLY, "Có văn bản kèm theo"))
                    .toList();
            records.enter(
                    visit,
                    answers,
                    List.of(new SampledDossier("H48.01-0001", "Cấp giấy phép thử nghiệm", false, "Trả chậm 2 ngày")),
                    List.of(findings));
        });
    }

    public static NewFinding finding(String content, LocalDate due) {
        return new NewFinding(
                InspectionScope.FEEDBACK, Severity.MAJOR, content, "Nghị định 63/2010/NĐ-CP", "Niêm yết lại.", due);
    }

    public void inspect(String visit, LocalDate endedOn) {
        complete(
                visit,
                "Task_InspectUnit",
                MEMBER,
                Map.of("endedOn", endedOn.toString(), "remarks", "Đơn vị chuẩn bị chu đáo."));
    }

    /** The scan of the signed minutes, as the leader of the team adds it to the case; returns its id. */
    public String scan(String visit) {
        return acting().call(LEADER, () -> documents
                .store(visit, "scan", "bien-ban.pdf", false, new ByteArrayInputStream(SCAN))
                .id()
                .toString());
    }

    public void minutes(String visit, boolean signed) {
        var values = new HashMap<String, Object>(Map.of("document", scan(visit), "bothSigned", signed ? "YES" : "NO"));
        if (!signed) {
            values.put("refusal", "Thủ trưởng đi vắng, không ủy quyền.");
        }
        complete(visit, "Task_RecordMinutes", LEADER, values);
    }

    /** From the end of the visit to the notice of conclusions. */
    public void conclude(String visit, LocalDate on) {
        complete(visit, "Task_ReportVisit", LEADER, Map.of("report", "Kết quả kiểm tra tốt."));
        letter(visit, "conclusion", "Đơn vị thực hiện tốt.", "TB-VPUB", on);
    }

    public void remedy(String visit, String finding, String unit, LocalDate on) {
        complete(
                taskOf(visit, "Task_Remedy", finding),
                "cv." + unit,
                Map.of("remediedOn", on.toString(), "evidence", "Công văn số 5"));
    }

    public void confirm(String visit, String finding, Map<String, Object> answer) {
        complete(taskOf(visit, "Task_ConfirmRemedy", finding), LEADER, answer);
    }

    private Task taskOf(String visit, String key, String finding) {
        return tasks(visit, key).stream()
                .filter(task -> finding.equals(variable(task, "subject")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + key + " for " + finding));
    }

    /** Signed sanctions and report of the round. */
    public void finish(String round, LocalDate on) {
        complete(round, "Task_ProposeSanctions", OFFICER, Map.of("proposed", "YES", "sanctions", "Phê bình đơn vị."));
        letter(round, "result", "Các đơn vị thực hiện nghiêm túc.", "BC-VPUB", on);
    }

    /** The number of the visit of a signed round, whose day has come. */
    public String begun(String unit, LocalDate from) {
        var today = today();
        var opened = open(sample(InspectionKind.PERIODIC, from, unit));
        var visit = opened.visits().get(0);
        draftDecision(opened.number(), from, unit);
        sign(opened.number(), CHAIR, today);
        letter(visit, "notice", "Chuẩn bị hồ sơ.", "VPUB-KSTTHC", today);
        selfReport(visit, unit);
        clock.set(from, LocalTime.of(16, 0));
        return visit;
    }

    /** From the visit on site to the notice of conclusions. */
    public void concluded(String visit, NewFinding... findings) {
        enter(visit, findings);
        inspect(visit, today());
        minutes(visit, true);
        conclude(visit, today());
    }

    public boolean sees(String person, String number) {
        return acting().call(person, () -> files.visible(number));
    }

    /** How a case ended that has ended. */
    public String outcome(String number) {
        var file = acting().call(CHIEF, () -> files.require(number));
        assertThat(file.state()).isEqualTo(CaseState.CLOSED);
        return file.outcome().orElseThrow();
    }

    public List<String> kinds(String number) {
        return acting().call(CHIEF, () -> files.timeline(number)).stream()
                .map(TimelineEntry::kind)
                .toList();
    }

    public List<StoredDocument> letters(String number, String kind) {
        return acting().call(CHIEF, () -> documents.of(number)).stream()
                .filter(document -> document.kind().equals(kind))
                .toList();
    }

    /** The text of the newest version of a document. */
    public String text(String number, String kind) {
        var newest = letters(number, kind).get(0);
        var content = acting().call(CHIEF, () -> documents.content(newest.id()));
        try (var word = new XWPFDocument(new ByteArrayInputStream(content));
                var extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LocalDate today() {
        return Zones.dateOf(clock.now());
    }
}
