package vn.kstthc.inspection;

import static vn.kstthc.inspection.InspectionLetterLines.paragraphs;
import static vn.kstthc.shared.Messages.VIETNAMESE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kstthc.document.Documents;
import vn.kstthc.document.LetterHead;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.unitwork.Authority;
import vn.kstthc.unitwork.SignatureBlock;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkSettings;

/** The documents of inspection: plan, decision, notice with outline, minutes, reports, notice of conclusions. */
@Component
class InspectionLetters {

    private final Documents documents;
    private final RoundStore rounds;
    private final VisitStore visits;
    private final InspectionLetterLines lines;
    private final RecordLines records;
    private final LetterHead heads;
    private final SignatureBlock signatures;
    private final UnitWorkSettings settings;
    private final Organization organization;

    InspectionLetters(
            Documents documents,
            RoundStore rounds,
            VisitStore visits,
            InspectionLetterLines lines,
            RecordLines records,
            LetterHead heads,
            SignatureBlock signatures,
            UnitWorkSettings settings,
            Organization organization) {
        this.documents = documents;
        this.rounds = rounds;
        this.visits = visits;
        this.lines = lines;
        this.records = records;
        this.heads = heads;
        this.signatures = signatures;
        this.settings = settings;
        this.organization = organization;
    }

    /** Kế hoạch kiểm tra. */
    void plan(InspectionPlan plan, List<PlanItem> items) {
        var committee = organization.committee();
        var model = new HashMap<>(heads.of(committee, InspectionPlans.SYMBOL, plan.symbol(), plan.signedOn()));
        model.putAll(
                plan.symbol() == null || plan.signer() == null || plan.signedOn() == null
                        ? signatures.open(committee)
                        : signatures.of(
                                committee,
                                record(plan.number(), plan.signer(), Authority.TM, plan.symbol(), plan.signedOn())));
        model.put("year", String.valueOf(plan.year()));
        model.put("summary", paragraphs(plan.summary()));
        model.put("rows", items.stream().map(lines::row).toList());
        model.put("recipients", lines.texts("inspection.letter.units", "inspection.letter.control-authority"));
        write(plan.number(), "plan", "KSTTHC", model);
    }

    /** Quyết định thành lập Đoàn kiểm tra, as a draft or with number, date and signature. */
    void decision(InspectionRound round) {
        var committee = organization.committee();
        var model = new HashMap<>(heads.of(committee, InspectionRounds.SYMBOL, round.decision(), round.signedOn()));
        model.putAll(
                round.decision() == null || round.signer() == null || round.signedOn() == null
                        ? signatures.open(committee)
                        : signatures.of(
                                committee,
                                record(
                                        round.number(),
                                        round.signer(),
                                        Authority.valueOf(String.valueOf(round.authority())),
                                        round.decision(),
                                        round.signedOn())));
        model.put("authorityTitle", ("Chủ tịch " + organization.unitName(committee)).toUpperCase(VIETNAMESE));
        model.putAll(lines.ofRound(round));
        model.put("basis", paragraphs(round.basis()));
        model.put("units", lines.units(round.number()));
        model.put("rows", lines.team(round.number()));
        model.put("recipients", lines.texts("inspection.letter.as-article-4", "inspection.letter.chairmen"));
        write(round.number(), "decision", "KSTTHC", model);
    }

    /** Công văn thông báo with the outline of the unit's report. */
    void notice(InspectionVisit visit, Optional<SignatureRecord> signature) {
        var model = ofVisit(visit, signature, officeSymbol());
        model.put("notice", paragraphs(visit.notice()));
        model.put("outline", lines.outline(visit));
        model.put("recipients", lines.texts("inspection.letter.as-above", "inspection.letter.chairman"));
        write(visit.number(), "notice", officeSymbol(), model);
    }

    /** Biên bản kiểm tra, to be printed and signed by both sides. */
    void minutes(InspectionVisit visit) {
        var model = ofTeam(visit, "BB-ĐKT");
        var ended = visit.endedOn();
        model.put("endedOn", ended == null ? "" : LetterHead.date(ended));
        model.put(
                "team",
                lines.team(visit.round()).stream()
                        .map(row -> row.get("name") + ", " + row.get("duty"))
                        .toList());
        model.put("answers", records.answers(visit.number()));
        model.put("dossiers", records.dossiers(visit.number()));
        model.put("remarks", paragraphs(visit.remarks()));
        model.put("rows", records.findings(visit.number()));
        write(visit.number(), "minutes", "KSTTHC", model);
    }

    /** Báo cáo kết quả kiểm tra of the team's leader. */
    void report(InspectionVisit visit) {
        var model = ofTeam(visit, "BC-ĐKT");
        model.put("report", paragraphs(visit.report()));
        model.put("minutesText", lines.minutesText(visit));
        model.put("rows", records.findings(visit.number()));
        model.put("authorityLines", List.of("TRƯỞNG ĐOÀN"));
        model.put("signerName", lines.leader(visit.round()));
        model.put("recipients", lines.texts("inspection.letter.as-above"));
        write(visit.number(), "report", "KSTTHC", model);
    }

    /** Thông báo kết luận kiểm tra. */
    void conclusion(InspectionVisit visit, Optional<SignatureRecord> signature) {
        var model = ofVisit(visit, signature, "TB-" + officeSymbol());
        model.put("conclusion", paragraphs(visit.conclusion()));
        model.put("rows", records.findings(visit.number()));
        model.put(
                "recipients",
                List.of(
                        (String) model.get("unitName"),
                        lines.text("inspection.letter.chairman"),
                        lines.text("inspection.letter.team")));
        write(visit.number(), "conclusion", officeSymbol(), model);
    }

    /** Báo cáo kết quả of the whole round to the Chairman. */
    void summary(InspectionRound round, Optional<SignatureRecord> signature) {
        var model = office(signature, "BC-" + officeSymbol());
        model.putAll(lines.ofRound(round));
        model.put("result", paragraphs(round.result()));
        model.put("sanctions", paragraphs(round.sanctions()));
        model.put("rows", visits.of(round.number()).stream().map(lines::row).toList());
        model.put("recipients", lines.texts("inspection.letter.as-above", "inspection.letter.units"));
        write(round.number(), "summary", officeSymbol(), model);
    }

    /** The team writes under its own name. */
    private Map<String, Object> ofTeam(InspectionVisit visit, String symbol) {
        var model = ofVisit(visit, Optional.empty(), symbol);
        model.put("issuer", "ĐOÀN KIỂM TRA");
        return model;
    }

    private Map<String, Object> ofVisit(InspectionVisit visit, Optional<SignatureRecord> signature, String symbol) {
        var round = rounds.find(visit.round()).orElseThrow();
        var model = office(signature, symbol);
        model.putAll(lines.ofRound(round));
        model.put("unitName", organization.unitName(visit.unit()));
        model.put("decision", round.decision() == null ? "……" : round.decision());
        model.put("decisionDate", round.signedOn() == null ? "" : LetterHead.date(round.signedOn()));
        return model;
    }

    private Map<String, Object> office(Optional<SignatureRecord> signature, String symbol) {
        var control = controlOffice();
        var model = new HashMap<>(heads.of(
                control,
                symbol,
                signature.map(SignatureRecord::number).orElse(null),
                signature.map(SignatureRecord::signedOn).orElse(null)));
        model.putAll(signature.map(signed -> signatures.of(control, signed)).orElseGet(() -> signatures.open(control)));
        model.put("chairman", "Chủ tịch " + organization.unitName(organization.committee()));
        return model;
    }

    private static SignatureRecord record(
            String number, String signer, Authority authority, String symbol, LocalDate on) {
        return new SignatureRecord(number, "", signer, authority, symbol, on, null);
    }

    private void write(String number, String letter, String archive, Map<String, Object> model) {
        model.put("archive", archive);
        model.put("caseNumber", number);
        documents.generate(number, "inspection." + letter, "inspection/" + letter + ".docx", model);
    }

    private String officeSymbol() {
        return settings.symbol(controlOffice());
    }

    private String controlOffice() {
        return organization.holder(UnitFunction.CONTROL_OFFICE);
    }
}
