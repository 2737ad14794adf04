package vn.kstthc.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kstthc.cost.CostGroup;
import vn.kstthc.cost.CostItem;
import vn.kstthc.cost.CostLine;
import vn.kstthc.cost.CostSheet;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.cost.GdpFigure;
import vn.kstthc.workflow.CaseWalk;

/** Walks an assessment through its processes as the staff would, from the drafting unit snv to the issued document. */
@Component
public class AssessmentWalk extends CaseWalk {

    public static final String UNIT = "snv";
    public static final String OFFICER = "cv.snv";
    private static final GdpFigure GDP = new GdpFigure(new BigDecimal("114000000"), 2024, "Niên giám thống kê 2024");

    private final AssessmentIntake intake;
    private final CommentAnswers answers;
    private final CostSheets sheets;

    AssessmentWalk(AssessmentIntake intake, CommentAnswers answers, CostSheets sheets) {
        this.intake = intake;
        this.answers = answers;
        this.sheets = sheets;
    }

    // --- single steps ---

    public String open(DocumentType type, boolean shortened, NewProcedure... procedures) {
        return open(DraftStage.DRAFT, type, shortened, procedures);
    }

    String open(DraftStage stage, DocumentType type, boolean shortened, NewProcedure... procedures) {
        return acting().call(
                        OFFICER,
                        () -> intake.open(new NewAssessment(
                                "quy định về hỗ trợ cán bộ",
                                stage,
                                UNIT,
                                type,
                                shortened,
                                false,
                                List.of(procedures))));
    }

    // --- the usual way ---

    public void screen(String number, Screening screening) {
        complete(
                number,
                "Task_Screen",
                OFFICER,
                Map.of("screening", screening.name(), "screenNote", "Luật giao quy định tại Điều 5."));
    }

    void fillCost(String procedureId) {
        var sheet = sheets.find(procedureId).orElseThrow();
        var line = new CostLine(
                CostGroup.SUBMIT,
                "",
                "Nộp trực tiếp",
                new CostItem(
                        new BigDecimal(6),
                        BigDecimal.ZERO,
                        new BigDecimal(100_000),
                        BigDecimal.ONE,
                        new BigDecimal(500)),
                "");
        var shorter = new CostLine(
                CostGroup.SUBMIT,
                "",
                "Nộp trực tuyến",
                new CostItem(
                        new BigDecimal(4),
                        BigDecimal.ZERO,
                        new BigDecimal(100_000),
                        BigDecimal.ONE,
                        new BigDecimal(500)),
                "");
        sheets.save(new CostSheet(
                sheet.id(),
                sheet.owner(),
                sheet.title(),
                Optional.of(GDP),
                sheet.targetPercent(),
                sheet.abolished(),
                sheet.state(),
                List.of(line),
                List.of(shorter),
                sheet.version()));
    }

    static Map<String, Object> procedureDraft(ProcedureKind kind) {
        var values = new HashMap<String, Object>(Map.of("action", "SUBMIT", "procedureKind", kind.name()));
        if (kind != ProcedureKind.ABOLISHED) {
            for (var part :
                    List.of("Name", "Steps", "Manner", "Dossier", "TimeLimit", "Subjects", "Authority", "Result")) {
                values.put("component" + part, "Nội dung " + part + ".");
            }
        }
        for (var criterion : List.of("Necessity", "Reasonableness", "Legality")) {
            values.put("judgment" + criterion, "MET");
            values.put("reason" + criterion, "Phân tích " + criterion + ".");
        }
        if (kind == ProcedureKind.AMENDED) {
            values.put("simplification", "Bỏ một thành phần hồ sơ.");
        }
        return values;
    }

    /** Every open procedure: assigned, drafted with its cost, approved. */
    public void assessAll(String number, Map<String, ProcedureKind> kinds) {
        tasks(number, "Task_Assign")
                .forEach(task -> complete(task, "ld." + UNIT, Map.of("assignee", "officer:" + OFFICER)));
        for (var task : tasks(number, "Task_Draft")) {
            var procedure = (String) variable(task, "subject");
            fillCost(procedure);
            complete(task, OFFICER, procedureDraft(kinds.get(procedure)));
        }
        tasks(number, "Task_Approve").forEach(task -> complete(task, "ld." + UNIT, Map.of("decision", "AGREE")));
    }

    /** One piece of unit-work that leaves the house, from assignment to issue. */
    public void work(String number, String unit, Map<String, Object> draft, String signedOn) {
        complete(number, "Task_Assign", "ld." + unit, Map.of("assignee", "officer:cv." + unit));
        complete(number, "Task_Draft", "cv." + unit, draft);
        sign(number, unit, signedOn);
    }

    public void sign(String number, String unit, String signedOn) {
        var issue = new HashMap<String, Object>(Map.of(
                "authority", "CT", "symbol", "BC-" + unit.toUpperCase(java.util.Locale.ROOT), "signedOn", signedOn));
        var approve = new HashMap<String, Object>(Map.of("decision", "AGREE"));
        if (!hasIssueStep(number)) {
            approve.putAll(issue);
        }
        complete(number, "Task_Approve", "ld." + unit, approve);
        if (openKeys(number).contains("Task_Issue")) {
            complete(number, "Task_Issue", "vpub".equals(unit) ? "vt.vpub" : "cv." + unit, issue);
        }
    }

    public void send(String number, String recipient, String on) {
        send(number, recipient, on, Map.of());
    }

    void send(String number, String recipient, String on, Map<String, Object> added) {
        var values = new HashMap<String, Object>(added);
        values.put("recipient", recipient);
        values.put("sentOn", on);
        complete(number, "Task_SendDossier", OFFICER, values);
    }

    public static Map<String, Object> opinion(String comments) {
        var values = new HashMap<String, Object>(
                Map.of("action", "SUBMIT", "conclusion", "Cơ bản thống nhất.", "assessedAgain", true));
        values.put("independent", "Chi phí tuân thủ tính đúng phương pháp.");
        values.put("comments", comments);
        return values;
    }

    public void answerAll(String number) {
        acting().run(OFFICER, () -> {
            var answer = CommentAnswer.ACCEPTED;
            for (var comment : answers.of(number)) {
                answers.answer(number, comment.id(), answer, "Trả lời ý kiến " + comment.position() + ".");
                answer = CommentAnswer.EXPLAINED;
            }
        });
    }

    public static Map<String, Object> appraisal(boolean eligible) {
        return Map.of(
                "action", "SUBMIT",
                "conclusion", "Dự thảo phù hợp với quy định của pháp luật.",
                "section", "Thủ tục hành chính đúng thẩm quyền.",
                "eligible", eligible ? "YES" : "NO");
    }

    public void submit(String number, String on) {
        complete(number, "Task_Submit", OFFICER, Map.of("letter", "15/TTr-SNV", "submittedOn", on));
    }

    /** From opening to the submitted draft. */
    String toSubmitted(DocumentType type, boolean shortened, String day) {
        var number = toReported(type, shortened, day);
        send(number, "CONTROL_OFFICE", day);
        work(number, "vpub", opinion("Bỏ bản sao chứng thực.\nLàm rõ thời hạn."), day);
        answerAll(number);
        work(number, UNIT, Map.of("conclusion", "Tiếp thu, giải trình như sau:"), day);
        work(number, "stp", appraisal(true), day);
        submit(number, day);
        return number;
    }

    String toReported(DocumentType type, boolean shortened, String day) {
        var number = open(
                type,
                shortened,
                new NewProcedure("Cấp hỗ trợ", ProcedureKind.NEW),
                new NewProcedure("Điều chỉnh hỗ trợ", ProcedureKind.AMENDED));
        screen(number, Screening.REQUIRED);
        assessAll(number, Map.of(number + "/1", ProcedureKind.NEW, number + "/2", ProcedureKind.AMENDED));
        work(number, UNIT, Map.of("conclusion", "Các thủ tục đáp ứng yêu cầu."), day);
        return number;
    }
}
