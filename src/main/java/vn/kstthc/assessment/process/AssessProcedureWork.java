package vn.kstthc.assessment.process;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kstthc.assessment.AssessedProcedures;
import vn.kstthc.assessment.CostSentence;
import vn.kstthc.assessment.Criterion;
import vn.kstthc.assessment.Judgment;
import vn.kstthc.assessment.ProcedureAssessments;
import vn.kstthc.assessment.ProcedureComponent;
import vn.kstthc.assessment.ProcedureDraft;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.cost.CostTotals;
import vn.kstthc.shared.Messages;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkKind;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.FormValues;

/** The drafting unit's work on one procedure: components, criteria, cost (a1). */
@Component
class AssessProcedureWork implements UnitWorkKind {

    private final ProcedureAssessments assessing;
    private final AssessedProcedures procedures;
    private final CostSheets sheets;
    private final Messages messages;
    private final AssessmentForms forms;

    AssessProcedureWork(
            ProcedureAssessments assessing,
            AssessedProcedures procedures,
            CostSheets sheets,
            Messages messages,
            AssessmentForms forms) {
        this.assessing = assessing;
        this.procedures = procedures;
        this.sheets = sheets;
        this.messages = messages;
        this.forms = forms;
    }

    @Override
    public String key() {
        return "assessment-procedure";
    }

    @Override
    public String draftForm() {
        return "assessment-draft-procedure";
    }

    @Override
    public String about(UnitWorkRef work) {
        return forms.paper("form") + ": " + procedures.require(work.subject()).name();
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        var procedure = procedures.require(work.subject());
        var values = new HashMap<String, Object>();
        values.put("procedureText", forms.procedureText(procedure));
        values.put("procedureKind", procedure.kind().name());
        values.put("costText", costText(work.subject()));
        for (var component : ProcedureComponent.values()) {
            procedure.component(component).ifPresent(text -> values.put(field("component", component), text));
        }
        for (var criterion : Criterion.values()) {
            procedure.judgment(criterion).ifPresent(given -> values.put(field("judgment", criterion), given.name()));
            procedure.reason(criterion).ifPresent(text -> values.put(field("reason", criterion), text));
        }
        procedure.simplification().ifPresent(text -> values.put("simplification", text));
        return values;
    }

    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        var action = DraftAction.valueOf(values.requireText("action"));
        assessing.draft(work.subject(), draft(values), action);
        return action;
    }

    @Override
    public boolean leavesHouse() {
        return false;
    }

    @Override
    public void approved(UnitWorkRef work) {
        assessing.approved(work.subject());
    }

    private static ProcedureDraft draft(FormValues values) {
        var components = new EnumMap<ProcedureComponent, String>(ProcedureComponent.class);
        for (var component : ProcedureComponent.values()) {
            values.text(field("component", component)).ifPresent(text -> components.put(component, text));
        }
        var judgments = new EnumMap<Criterion, Judgment>(Criterion.class);
        var reasons = new EnumMap<Criterion, String>(Criterion.class);
        for (var criterion : Criterion.values()) {
            values.text(field("judgment", criterion))
                    .map(Judgment::valueOf)
                    .ifPresent(j -> judgments.put(criterion, j));
            values.text(field("reason", criterion)).ifPresent(text -> reasons.put(criterion, text));
        }
        return new ProcedureDraft(components, judgments, reasons, values.text("simplification"));
    }

    /** {@code componentTimeLimit} for TIME_LIMIT. */
    private static String field(String prefix, Enum<?> value) {
        return prefix
                + Stream.of(value.name().split("_"))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.joining());
    }

    private String costText(String owner) {
        return sheets.find(owner)
                .map(sheet -> messages.text(
                        "assessment.form.cost",
                        sheet.path(),
                        sheet.totals().map(this::totalsText).orElse(messages.text("assessment.form.no-cost"))))
                .orElse("");
    }

    private String totalsText(CostTotals totals) {
        var sentence = CostSentence.of(totals);
        return messages.text(sentence.key(), sentence.args());
    }

    @Override
    public void issued(UnitWorkRef work, SignatureRecord signature) {
        throw new IllegalStateException("The assessment of a procedure leaves the house with the report");
    }
}
