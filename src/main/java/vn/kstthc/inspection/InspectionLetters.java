package vn.kstthc.inspection;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Documents documents;
    private final RoundStore rounds;
    private final VisitStore visits;
    private final VisitRecords records;
    private final RecordLines recordLines;
    private final LetterHead heads;
    private final SignatureBlock signatures;
    private final UnitWorkSettings settings;
    private final Organization organization;
    private final MessageSource messages;

    InspectionLetters(
            Documents documents,
            RoundStore rounds,
            VisitStore visits,
            VisitRecords records,
            RecordLines recordLines,
            LetterHead heads,
            SignatureBlock signatures,
            UnitWorkSettings settings,
            Organization organization,
            MessageSource messages) {
        this.documents = documents;
        this.rounds = rounds;
        this.visits = visits;
        this.records = records;
        this.recordLines = recordLines;
        this.heads = heads;
        this.signatures = signatures;
        this.settings = settings;
        this.organization = organization;
        this.messages = messages;
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
        model.put("rows", items.stream().map(this::row).toList());
        model.put("recipients", List.of(text("inspection.letter.units"), text("inspection.letter.control-authority")));
        write(plan.number(), "plan", "KSTTHC", model);
    }

    private Map<String, String> row(PlanItem item) {
        return Map.of(
                "stt", String.valueOf(item.position()),
                "units", item.units().isEmpty() ? text("inspection.letter.unnamed") : names(item.units()),
                "kind", text(item.kind().key()),
                "scope", scope(item.scope()),
                "time",
                        text(
                                "inspection.letter.period",
                                item.visitFrom().format(DAY),
                                item.visitTo().format(DAY)));
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
        common(round, model);
        model.put("basis", paragraphs(round.basis()));
        model.put("units", unitLines(round.number()));
        model.put("rows", teamRows(round.number()));
        model.put("recipients", List.of(text("inspection.letter.as-article-4"), text("inspection.letter.chairmen")));
        write(round.number(), "decision", "KSTTHC", model);
    }

    /** Công văn thông báo with the outline of the unit's report. */
    void notice(InspectionVisit visit, Optional<SignatureRecord> signature) {
        var model = ofVisit(visit, signature, "");
        model.put("notice", paragraphs(visit.notice()));
        model.put("outline", outline(visit));
        model.put("recipients", List.of(text("inspection.letter.as-above"), text("inspection.letter.chairman")));
        write(visit.number(), "notice", settings.symbol(controlOffice()), model);
    }

    /** Biên bản kiểm tra, to be printed and signed by both sides. */
    void minutes(InspectionVisit visit) {
        var model = ofVisit(visit, Optional.empty(), "BB-");
        var ended = visit.endedOn();
        model.put("endedOn", ended == null ? "" : LetterHead.date(ended));
        model.put(
                "team",
                teamRows(visit.round()).stream()
                        .map(row -> row.get("name") + ", " + row.get("duty"))
                        .toList());
        model.put("answers", recordLines.answers(visit.number()));
        model.put("dossiers", recordLines.dossiers(visit.number()));
        model.put("remarks", paragraphs(visit.remarks()));
        model.put("rows", recordLines.findings(visit.number()));
        write(visit.number(), "minutes", "KSTTHC", model);
    }

    /** Báo cáo kết quả kiểm tra of the team's leader. */
    void report(InspectionVisit visit) {
        var model = ofVisit(visit, Optional.empty(), "BC-");
        model.put("report", paragraphs(visit.report()));
        model.put("minutesText", minutesText(visit));
        model.put("rows", recordLines.findings(visit.number()));
        model.put("authorityLines", List.of("TRƯỞNG ĐOÀN"));
        model.put("signerName", leader(visit.round()));
        model.put("recipients", List.of(text("inspection.letter.as-above")));
        write(visit.number(), "report", "KSTTHC", model);
    }

    /** Thông báo kết luận kiểm tra. */
    void conclusion(InspectionVisit visit, Optional<SignatureRecord> signature) {
        var model = ofVisit(visit, signature, "TB-");
        model.put("conclusion", paragraphs(visit.conclusion()));
        model.put("rows", recordLines.findings(visit.number()));
        model.put(
                "recipients",
                List.of(
                        (String) model.get("unitName"),
                        text("inspection.letter.chairman"),
                        text("inspection.letter.team")));
        write(visit.number(), "conclusion", settings.symbol(controlOffice()), model);
    }

    /** Báo cáo kết quả of the whole round to the Chairman. */
    void summary(InspectionRound round, Optional<SignatureRecord> signature) {
        var model = office(signature, "BC-");
        common(round, model);
        model.put("result", paragraphs(round.result()));
        model.put("sanctions", paragraphs(round.sanctions()));
        model.put("rows", visits.of(round.number()).stream().map(this::visitRow).toList());
        model.put("recipients", List.of(text("inspection.letter.as-above"), text("inspection.letter.units")));
        write(round.number(), "summary", settings.symbol(controlOffice()), model);
    }

    private Map<String, String> visitRow(InspectionVisit visit) {
        var findings = records.findings(visit.number());
        return Map.of(
                "unit", organization.unitName(visit.unit()),
                "conclusion", visit.conclusionSymbol() == null ? "" : visit.conclusionSymbol(),
                "findings", String.valueOf(findings.size()),
                "remedied",
                        String.valueOf(findings.stream().filter(f -> !f.open()).count()));
    }

    private Map<String, Object> ofVisit(InspectionVisit visit, Optional<SignatureRecord> signature, String type) {
        var round = rounds.find(visit.round()).orElseThrow();
        var model = office(signature, type);
        common(round, model);
        model.put("unitName", organization.unitName(visit.unit()));
        model.put("decision", round.decision() == null ? "……" : round.decision());
        model.put("decisionDate", round.signedOn() == null ? "" : LetterHead.date(round.signedOn()));
        return model;
    }

    private Map<String, Object> office(Optional<SignatureRecord> signature, String type) {
        var control = controlOffice();
        var model = new HashMap<>(heads.of(
                control,
                type + settings.symbol(control),
                signature.map(SignatureRecord::number).orElse(null),
                signature.map(SignatureRecord::signedOn).orElse(null)));
        model.putAll(signature.map(signed -> signatures.of(control, signed)).orElseGet(() -> signatures.open(control)));
        model.put("chairman", "Chủ tịch " + organization.unitName(organization.committee()));
        return model;
    }

    private void common(InspectionRound round, Map<String, Object> model) {
        model.put("kind", text(round.kind().key()).toLowerCase(VIETNAMESE));
        model.put("scope", scope(round.scope()));
        model.put("from", round.visitFrom().format(DAY));
        model.put("to", round.visitTo().format(DAY));
        model.put("leadName", organization.unitName(controlOffice()));
    }

    private List<String> unitLines(String round) {
        return visits.of(round).stream()
                .map(visit -> organization.unitName(visit.unit()))
                .toList();
    }

    private List<Map<String, String>> teamRows(String round) {
        var rows = new ArrayList<Map<String, String>>();
        for (var member : rounds.team(round)) {
            rows.add(Map.of(
                    "stt", String.valueOf(rows.size() + 1),
                    "name", organization.staffName(member.username()),
                    "duty", text(member.leader() ? "inspection.letter.leader" : "inspection.letter.member")));
        }
        return rows;
    }

    private String leader(String round) {
        return rounds.team(round).stream()
                .filter(TeamMember::leader)
                .map(member -> organization.staffName(member.username()))
                .findFirst()
                .orElse("");
    }

    private List<String> outline(InspectionVisit visit) {
        return records.questions(visit.number()).stream().map(Question::text).toList();
    }

    private String minutesText(InspectionVisit visit) {
        return Boolean.TRUE.equals(visit.minutesSigned())
                ? text("inspection.letter.signed")
                : text("inspection.letter.refused", String.valueOf(visit.refusal()));
    }

    private String names(List<String> units) {
        return units.stream().map(organization::unitName).collect(Collectors.joining("; "));
    }

    private String scope(List<InspectionScope> scope) {
        return scope.stream()
                .map(one -> text(one.key()).toLowerCase(VIETNAMESE))
                .collect(Collectors.joining("; "));
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

    private static List<String> paragraphs(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private String controlOffice() {
        return organization.holder(UnitFunction.CONTROL_OFFICE);
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, VIETNAMESE);
    }
}
