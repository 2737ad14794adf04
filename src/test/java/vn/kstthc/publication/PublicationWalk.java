package vn.kstthc.publication;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kstthc.workflow.CaseWalk;

/** The steps of a publication as officials take them. */
@Component
public class PublicationWalk extends CaseWalk {

    static final String LEAD = "snv";
    static final String OFFICER = "cv.vpub";
    static final String CHAIR = "ct.ubnd-tinh";

    private static final ProcedureContent CONTENT = Procedures.content("Mẫu");

    private final PublicationIntake intake;
    private final PublicationAnnex annex;
    private final PublicationPostings postings;

    PublicationWalk(PublicationIntake intake, PublicationAnnex annex, PublicationPostings postings) {
        this.intake = intake;
        this.annex = annex;
        this.postings = postings;
    }

    static PublicationDocument document(String signedOn, String effectiveOn, boolean shortened) {
        return new PublicationDocument(
                "12/2026/QĐ-UBND", LocalDate.parse(signedOn), LocalDate.parse(effectiveOn), shortened);
    }

    static NewPublication sample(
            PublicationKind kind,
            PublicationTrigger trigger,
            @Nullable PublicationDocument document,
            NewPublicationProcedure... procedures) {
        return new NewPublication(
                "Công bố thử nghiệm", kind, LEAD, trigger, Optional.ofNullable(document), List.of(procedures));
    }

    static NewPublicationProcedure fresh(String name) {
        return new NewPublicationProcedure(null, name, ProcedureChangeKind.NEW);
    }

    String open(NewPublication publication) {
        return acting().call(OFFICER, () -> intake.open(publication));
    }

    /** The publication of one new procedure that a document in force a month later sets. */
    public String openContent(String name) {
        return open(sample(
                PublicationKind.CONTENT,
                PublicationTrigger.OWN_DOCUMENT,
                document("2026-10-01", "2026-11-02", false),
                fresh(name)));
    }

    // --- the usual steps ---

    void scan(String number) {
        complete(number, "Task_ScanProcedures", "cv." + LEAD, Map.of("needed", "YES"));
    }

    /** What the annex does not say yet is said as in {@link Procedures#content}. */
    void completeAnnex(String number) {
        acting().run(
                        OFFICER,
                        () -> annex.replace(
                                number,
                                annex.completed(number).stream()
                                        .map(row -> row.with(row.content().orElse(CONTENT)))
                                        .toList()));
    }

    /** Complete the annex, assign, draft, approve and issue at the lead unit. */
    public void dossier(String number, String on, String... places) {
        if (acting().call(OFFICER, () -> annex.mayEdit(number))) {
            completeAnnex(number);
        }
        complete(number, "Task_Assign", "ld." + LEAD, Map.of("assignee", "officer:cv." + LEAD));
        var draft = new HashMap<String, Object>();
        draft.put("action", "SUBMIT");
        draft.put("necessity", "Văn bản mới quy định thủ tục hành chính.");
        draft.put("proposal", "Công bố các thủ tục tại phụ lục.");
        if (places.length > 0) {
            draft.put("places", List.of(places));
        }
        complete(number, "Task_Draft", "cv." + LEAD, draft);
        approveAndIssue(number, on);
    }

    private void approveAndIssue(String number, String on) {
        var issue = new HashMap<String, Object>(Map.of("authority", "CT", "symbol", "TTr-SNV", "signedOn", on));
        var approve = new HashMap<String, Object>(Map.of("decision", "AGREE"));
        if (!hasIssueStep(number)) {
            approve.putAll(issue);
        }
        complete(number, "Task_Approve", "ld." + LEAD, approve);
        if (openKeys(number).contains("Task_Issue")) {
            complete(number, "Task_Issue", "cv." + LEAD, issue);
        }
    }

    /** Back from quality control with a letter of comments that the office chief signed. */
    void giveBack(String number, String on, String remark) {
        complete(
                number,
                "Task_ControlQuality",
                OFFICER,
                Map.of("passed", "NO", "remark", remark, "signer", "ld.vpub", "signedOn", on));
    }

    void pass(String number) {
        complete(number, "Task_ControlQuality", OFFICER, Map.of("passed", "YES"));
    }

    void sign(String number, String on) {
        complete(number, "Task_SignDecision", CHAIR, Map.of("signed", "YES", "signer", CHAIR, "signedOn", on));
    }

    /** The control office confirms for the units that have not posted yet. */
    public void postTheRest(String number, LocalDate on) {
        acting().run(OFFICER, () -> postings.missing(number)
                .forEach(unit -> postings.confirm(
                        new PublicationPostings.Confirmation(unit, List.of(number), on, Optional.empty()))));
        runJobs();
    }

    /** From opening to the signed decision. */
    public void decide(String number, String on, String... places) {
        scan(number);
        dossier(number, on, places);
        pass(number);
        sign(number, on);
    }
}
