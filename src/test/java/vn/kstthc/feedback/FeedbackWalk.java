package vn.kstthc.feedback;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kstthc.workflow.CaseWalk;

/** Walks a feedback through its processes as the staff would: completes tasks by form, runs jobs and timers by hand. */
@Component
class FeedbackWalk extends CaseWalk {

    static final String OFFICER = "cv.vpub";
    static final String CHIEF = "ld.vpub";
    static final String CLERK = "vt.vpub";
    static final String CHAIR = "ct.ubnd-tinh";

    private final FeedbackIntake intake;

    FeedbackWalk(FeedbackIntake intake) {
        this.intake = intake;
    }

    String receive(String subject, Instant at) {
        return receive(sample(subject, at));
    }

    String receive(NewFeedback feedback) {
        return acting().call(OFFICER, () -> intake.receive(feedback)).number();
    }

    static NewFeedback sample(String subject, Instant at) {
        return new NewFeedback(
                Channel.DIRECT,
                at,
                new Sender("Người gửi thử nghiệm", "Tổ dân phố số 1", "0900000001", "nguoigui@example.invalid"),
                subject,
                "Bộ phận một cửa yêu cầu thêm giấy tờ không có trong danh mục.",
                Optional.empty(),
                Optional.empty());
    }

    // --- the usual steps ---

    void valid(String number) {
        complete(number, "Task_CheckValidity", OFFICER, Map.of("validity", "VALID"));
    }

    /** Answers the questions so that the decision table proposes a regulation of the province for that unit. */
    void classifyOwn(String number, String unit) {
        complete(number, "Task_Classify", OFFICER, answers(false, true, true, unit));
    }

    static Map<String, Object> answers(boolean conduct, boolean regulation, boolean within, String unit) {
        var values = new HashMap<String, Object>();
        values.put("contentClear", "YES");
        values.put("isComplaint", "NO");
        values.put("aboutConduct", conduct ? "YES" : "NO");
        if (conduct) {
            values.put("aboutHead", "NO");
        }
        values.put("aboutRegulation", regulation ? "YES" : "NO");
        values.put("withinProvince", within ? "YES" : "NO");
        if (within) {
            values.put("suggestedUnit", unit);
        }
        return values;
    }

    void confirm(String number, String feedbackClass, String unit) {
        var values = new HashMap<String, Object>();
        values.put("partCount", "1");
        values.put("class1", feedbackClass);
        values.put("unit1", unit);
        values.put("complexity1", "OWN");
        complete(number, "Task_ConfirmClassification", OFFICER, values);
    }

    /** From receipt to the unit that handles it, content within the province. */
    String toUnit(String subject, String unit, Instant at) {
        var number = receive(subject, at);
        valid(number);
        classifyOwn(number, unit);
        confirm(number, "CONTENT_OWN", unit);
        return number;
    }

    void accept(String number, String username, String receivedOn) {
        complete(number, "Task_AcceptPart", username, Map.of("competent", "YES", "receivedOn", receivedOn));
    }

    // --- unit-work ---

    static Map<String, Object> replyDraft() {
        var values = new HashMap<String, Object>();
        values.put("action", "SUBMIT");
        values.put("findings", "Đã kiểm tra hồ sơ và quy định.");
        values.put("basisSufficient", "YES");
        for (var test : List.of(
                "testNecessity",
                "testLegality",
                "testSimplicity",
                "testFeasibility",
                "testConsistency",
                "testTreaty")) {
            values.put(test, "PASS");
        }
        values.put("outcome", "NONE");
        values.put("replyText", "Thành phần hồ sơ đúng quy định; cảm ơn Người gửi thử nghiệm.");
        return values;
    }

    /** Assign, draft, approve and issue in a unit whose head is ld.<unit> and officer cv.<unit>. */
    void reply(String number, String unit, String signedOn) {
        assign(number, unit);
        complete(number, "Task_Draft", "cv." + unit, replyDraft());
        approveAndIssue(number, unit, signedOn);
    }

    void assign(String number, String unit) {
        complete(number, "Task_Assign", "ld." + unit, Map.of("assignee", "officer:cv." + unit));
    }

    void approveAndIssue(String number, String unit, String signedOn) {
        var issue = new HashMap<String, Object>(Map.of("authority", "CT", "symbol", "KTTT", "signedOn", signedOn));
        var approve = new HashMap<String, Object>(Map.of("decision", "AGREE"));
        if (!hasIssueStep(number)) {
            approve.putAll(issue);
        }
        complete(number, "Task_Approve", "ld." + unit, approve);
        if (openKeys(number).contains("Task_Issue")) {
            complete(number, "Task_Issue", clerkOf(unit), issue);
        }
    }

    private static String clerkOf(String unit) {
        return "vpub".equals(unit) ? CLERK : "cv." + unit;
    }
}
