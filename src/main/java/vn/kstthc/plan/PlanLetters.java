package vn.kstthc.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.kstthc.document.Documents;
import vn.kstthc.document.LetterHead;
import vn.kstthc.document.NewLetter;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Role;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.unitwork.Authority;
import vn.kstthc.unitwork.SignatureBlock;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkSettings;

/** The plan as a document: a page that issues it and an annex with its rows (Decree 30/2020/NĐ-CP). */
@Component
class PlanLetters {

    /** In the symbol of a decision (annex III of Decree 30/2020). */
    private static final String DECISION = "QĐ";

    private final Documents documents;
    private final LetterHead heads;
    private final SignatureBlock signatures;
    private final UnitWorkSettings settings;
    private final Organization organization;

    PlanLetters(
            Documents documents,
            LetterHead heads,
            SignatureBlock signatures,
            UnitWorkSettings settings,
            Organization organization) {
        this.documents = documents;
        this.heads = heads;
        this.signatures = signatures;
        this.settings = settings;
        this.organization = organization;
    }

    /** Writes the plan as it was signed onto its case. */
    void signed(Plan plan, String signUnit, List<PlanRow> rows) {
        var signedOn = Objects.requireNonNull(plan.approvedOn());
        var signer = Objects.requireNonNull(plan.signer());
        var symbol = "KH-" + settings.symbol(signUnit);
        var model = new HashMap<String, Object>(heads.of(signUnit, symbol, plan.decision(), signedOn));
        model.putAll(signatures.of(
                signUnit,
                new SignatureRecord(
                        plan.number(),
                        "",
                        signer,
                        authority(plan),
                        plan.decision() == null ? "" : plan.decision(),
                        signedOn,
                        null)));
        model.put("subject", plan.title());
        model.putAll(reference(plan, signedOn, Objects.requireNonNull(model.get("number"))));
        model.put("caseNumber", plan.number());
        model.put("year", String.valueOf(plan.year()));
        model.put("count", String.valueOf(rows.size()));
        model.put("control", organization.unitName(organization.holder(UnitFunction.CONTROL_OFFICE)));
        model.put("rows", PlanLetterRows.of(rows));
        model.put("recipients", recipients(rows, signedOn));
        model.put("archive", settings.symbol(plan.unit()));
        documents.generate(new NewLetter(plan.number(), "plan.plan", plan.title(), "plan/plan.docx", false, model));
    }

    private Authority authority(Plan plan) {
        var deputy = plan.authority() != PlanAuthority.UNIT_HEAD
                && organization.hasRole(
                        Objects.requireNonNull(plan.signer()), organization.committee(), Role.VICE_CHAIR);
        return deputy ? Authority.KT : Authority.CT;
    }

    /** A plan issued by a decision goes with it and has no number of its own. */
    private static Map<String, Object> reference(Plan plan, LocalDate signedOn, Object number) {
        var decision = plan.decision();
        if (decision == null || !decision.contains(DECISION)) {
            return Map.of("numberLine", "Số: " + number, "attached", List.of(), "reference", "số " + number);
        }
        var with = "Quyết định số " + decision + " " + LetterHead.date(signedOn);
        return Map.of(
                "numberLine", "", "attached", List.of("(Kèm theo " + with + ")"), "reference", "ban hành tại " + with);
    }

    /** The leading units, and groups with members, each once, by their own names. */
    private List<String> recipients(List<PlanRow> rows, LocalDate day) {
        return rows.stream()
                .flatMap(row -> row.leads().stream())
                .flatMap(mention -> mention.group() == null
                        ? mention.units().stream().map(organization::unitName)
                        : group(mention.group(), day).stream())
                .distinct()
                .toList();
    }

    private Optional<String> group(String group, LocalDate day) {
        return organization.members(group, day).isEmpty()
                ? Optional.empty()
                : organization.groupNames(day).get(group).stream().findFirst().map(StringUtils::capitalize);
    }
}
