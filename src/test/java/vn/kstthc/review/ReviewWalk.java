package vn.kstthc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kstthc.cost.CostGroup;
import vn.kstthc.cost.CostItem;
import vn.kstthc.cost.CostLine;
import vn.kstthc.cost.CostSheet;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.cost.GdpFigure;
import vn.kstthc.workflow.CaseWalk;

/** The steps of reviews as officials take them. */
@Component
public class ReviewWalk extends CaseWalk {

    public static final String CONTROL = "cv.vpub";
    public static final String CHAIR = "ct.ubnd-tinh";
    private static final GdpFigure GDP = new GdpFigure(new BigDecimal("114000000"), 2024, "Niên giám thống kê 2024");

    private final ReviewIntake intake;
    private final ReviewTargets targets;
    private final CostSheets sheets;

    ReviewWalk(ReviewIntake intake, ReviewTargets targets, CostSheets sheets) {
        this.intake = intake;
        this.targets = targets;
        this.sheets = sheets;
    }

    public static NewTarget target(TargetKind kind, String name) {
        return new NewTarget(kind, "", name, null, null);
    }

    public String open(String unit, ReviewTheme theme, boolean independent, NewTarget... of) {
        return acting().call(
                        "cv." + unit,
                        () -> intake.open(
                                new NewReview("Rà soát thử", unit, theme, List.of(of), null, null, independent)));
    }

    /** A simplification whose result is due on that day. */
    public String open(String unit, LocalDate due, NewTarget... of) {
        return acting().call(
                        "cv." + unit,
                        () -> intake.open(new NewReview(
                                "Rà soát thử", unit, ReviewTheme.SIMPLIFICATION, List.of(of), null, due, false)));
    }

    // --- single steps ---

    /** The one task of this key about this subject, or at this unit where the subject is the unit. */
    public Task task(String number, String taskKey, String subject) {
        var open = tasks(number, taskKey).stream()
                .filter(task -> subject.equals(variable(task, "subject")))
                .toList();
        assertThat(open)
                .as(taskKey + " about " + subject + " among " + openKeys(number))
                .hasSize(1);
        return open.get(0);
    }

    public Task task(String number, String taskKey, String subject, String unit) {
        var open = tasks(number, taskKey).stream()
                .filter(task -> subject.equals(variable(task, "subject")) && unit.equals(variable(task, "unit")))
                .toList();
        assertThat(open)
                .as(taskKey + " of " + unit + " among " + openKeys(number))
                .hasSize(1);
        return open.get(0);
    }

    // --- work of units ---

    /** One piece of unit-work about a subject, from assignment to approval and, where it leaves the house, issue. */
    public void work(String number, String subject, String unit, Map<String, Object> draft, String signedOn) {
        submit(number, subject, unit, draft);
        approve(number, subject, unit, signedOn);
    }

    public void submit(String number, String subject, String unit, Map<String, Object> draft) {
        complete(task(number, "Task_Assign", subject, unit), "ld." + unit, Map.of("assignee", "officer:cv." + unit));
        complete(task(number, "Task_Draft", subject, unit), "cv." + unit, draft);
    }

    public void approve(String number, String subject, String unit, String signedOn) {
        var issue =
                new HashMap<String, Object>(Map.of("authority", "CT", "symbol", "X-" + unit.toUpperCase(Locale.ROOT)));
        issue.put("signedOn", signedOn);
        var stays = Set.of("review-plan", "review-independent");
        var agree = new HashMap<String, Object>(Map.of("decision", "AGREE"));
        var task = task(number, "Task_Approve", subject, unit);
        var kind = (String) variable(task, "workKind");
        if (!stays.contains(kind) && !Boolean.TRUE.equals(variable(task, "issueStep"))) {
            agree.putAll(issue);
        }
        complete(task, "ld." + unit, agree);
        if (openKeys(number).contains("Task_Issue")) {
            complete(task(number, "Task_Issue", subject, unit), "vpub".equals(unit) ? "vt.vpub" : "cv." + unit, issue);
        }
    }

    // --- forms A and B ---

    /** Form A that amends, in {@code way}, with form B: 6 hours become 4 for 500 subjects a year. */
    public void fill(String number, int position, SimplificationOption option, ExecutionWay way, LocalDate executeBy) {
        var unit = runtimeUnit(number);
        acting().run("cv." + unit, () -> targets.save(number, position, form(option, way, executeBy)));
        if (option.changes()) {
            cost(number + "/" + position, "6", option == SimplificationOption.ABOLISH ? null : "4");
        }
    }

    private String runtimeUnit(String number) {
        return (String) variable(task(number, "Task_Assign"), "unit");
    }

    public static FormA form(SimplificationOption option, ExecutionWay way, LocalDate executeBy) {
        return new FormA(
                "noi-vu",
                "Thủ tục cần thiết để quản lý.",
                "Thành phần hồ sơ còn trùng lặp.",
                "Đúng thẩm quyền.",
                option,
                option.changes() ? "Bỏ bản sao chứng thực." : "",
                "Đã có dữ liệu dân cư.",
                new BigDecimal("15"),
                new BigDecimal("12"),
                option.changes() ? new BigDecimal("8") : null,
                option.changes() ? way : null,
                option.changes() ? executeBy : null);
    }

    public void cost(String owner, String hoursNow, @Nullable String hoursAfter) {
        var sheet = sheets.find(owner).orElseThrow();
        sheets.save(new CostSheet(
                sheet.id(),
                owner,
                sheet.title(),
                Optional.of(GDP),
                sheet.targetPercent(),
                sheet.abolished(),
                sheet.state(),
                List.of(line(hoursNow)),
                hoursAfter == null ? List.of() : List.of(line(hoursAfter)),
                sheet.version()));
    }

    private static CostLine line(String hours) {
        var item = new CostItem(
                new BigDecimal(hours), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal(500));
        return new CostLine(CostGroup.SUBMIT, "", "Nộp trực tiếp", item, "");
    }

    // --- the usual way ---

    public static Map<String, Object> result() {
        return Map.of("action", "SUBMIT", "conclusion", "Đề nghị phê duyệt phương án.");
    }

    public static Map<String, Object> consolidation() {
        return Map.of(
                "action", "SUBMIT",
                "assessment", "Các đơn vị rà soát đúng yêu cầu.",
                "recommendation", "Trình phê duyệt các phương án.");
    }

    public void report(String number, String unit, String signedOn) {
        work(number, "", unit, result(), signedOn);
    }

    public void check(String number, Quality quality, String opinion) {
        var values = new HashMap<String, Object>(Map.of("quality", quality.name()));
        if (!opinion.isEmpty()) {
            values.put("opinion", opinion);
        }
        complete(number, "Task_CheckQuality", CONTROL, values);
    }

    public void decide(String number, String signedOn) {
        work(number, "", "vpub", consolidation(), signedOn);
        sign(number, "Task_SignDecision", signedOn);
    }

    public void sign(String number, String taskKey, String signedOn) {
        complete(number, taskKey, CHAIR, Map.of("signed", "YES", "signer", CHAIR, "signedOn", signedOn));
    }

    public void inForce(String number, String target, String unit, String on) {
        complete(
                task(number, "Task_RecordResult", target),
                "cv." + unit,
                Map.of("result", "IN_FORCE", "document", "08/2027/QĐ-UBND", "inForceOn", on, "realisedDays", 9));
    }
}
