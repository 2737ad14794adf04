package vn.kstthc.publication.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.publication.PublicationAnnex;
import vn.kstthc.publication.PublicationDossier;
import vn.kstthc.publication.PublicationPlace;
import vn.kstthc.publication.Publications;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkKind;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.FormValues;

/** The lead unit's work on a dossier: proposal (tờ trình) and draft decision with its annexes. */
@Component
class PublicationDossierWork implements UnitWorkKind {

    private final PublicationDossier dossier;
    private final PublicationAnnex annex;
    private final Publications publications;
    private final PublicationForms forms;

    PublicationDossierWork(
            PublicationDossier dossier, PublicationAnnex annex, Publications publications, PublicationForms forms) {
        this.dossier = dossier;
        this.annex = annex;
        this.publications = publications;
        this.forms = forms;
    }

    @Override
    public String key() {
        return "publication-dossier";
    }

    @Override
    public String draftForm() {
        return "publication-draft-dossier";
    }

    @Override
    public String about(UnitWorkRef work) {
        return forms.decisionText(work.caseNumber(), work.subject());
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        var decision = publications.decision(work.caseNumber(), work.subject());
        var values = new HashMap<String, Object>();
        values.put("decisionText", forms.decisionText(work.caseNumber(), work.subject()));
        values.put("procedureText", forms.procedures(publications.procedures(work.caseNumber())));
        values.put("returnText", decision.returnRemark() == null ? "" : decision.returnRemark());
        if (asksPlaces(work)) {
            var places = decision.postingPlaces();
            values.put("places", places.isEmpty() ? List.of("LEAD", "ONE_STOP") : places);
        }
        values.put("necessity", decision.necessity() == null ? "" : decision.necessity());
        values.put("proposal", decision.proposalContent() == null ? "" : decision.proposalContent());
        return values;
    }

    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        var places = asksPlaces(work)
                ? values.list("places").stream().map(PublicationPlace::valueOf).toList()
                : List.<PublicationPlace>of();
        if (asksPlaces(work) && places.isEmpty()) {
            throw Refusal.invalid(List.of(new FieldProblem("places", "publication.problem.required")));
        }
        var action = DraftAction.valueOf(values.requireText("action"));
        if (action == DraftAction.SUBMIT && work.subject().isEmpty()) {
            annex.requireComplete(work.caseNumber());
        }
        dossier.draft(
                work.caseNumber(),
                work.subject(),
                values.requireText("necessity"),
                values.requireText("proposal"),
                places);
        return action;
    }

    private boolean asksPlaces(UnitWorkRef work) {
        return work.subject().isEmpty()
                && publications.require(work.caseNumber()).kind().posted();
    }

    @Override
    public boolean leavesHouse() {
        return true;
    }

    @Override
    public String symbol(String unitSymbol) {
        return "TTr-" + unitSymbol;
    }

    @Override
    public void issued(UnitWorkRef work, SignatureRecord signature) {
        dossier.proposed(work.caseNumber(), work.subject(), signature);
    }
}
