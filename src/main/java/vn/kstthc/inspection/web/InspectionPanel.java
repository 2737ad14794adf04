package vn.kstthc.inspection.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CasePanel;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.inspection.InspectionPlans;
import vn.kstthc.inspection.InspectionRounds;
import vn.kstthc.inspection.InspectionVisits;
import vn.kstthc.inspection.SelfInspections;
import vn.kstthc.inspection.VisitRecords;

/** What the case page shows of a plan, a round, a visit or a self-inspection. */
@Component
class InspectionPanel implements CasePanel {

    private final InspectionPlans plans;
    private final InspectionRounds rounds;
    private final InspectionVisits visits;
    private final SelfInspections own;
    private final VisitRecords records;
    private final CaseFiles files;

    InspectionPanel(
            InspectionPlans plans,
            InspectionRounds rounds,
            InspectionVisits visits,
            SelfInspections own,
            VisitRecords records,
            CaseFiles files) {
        this.plans = plans;
        this.rounds = rounds;
        this.visits = visits;
        this.own = own;
        this.records = records;
        this.files = files;
    }

    @Override
    public CaseType type() {
        return CaseType.INSPECTION;
    }

    @Override
    public String template() {
        return "inspection/case-panel";
    }

    @Override
    public Map<String, Object> model(String number) {
        var model = new HashMap<String, Object>();
        plans.find(number).ifPresent(plan -> model.put("plan", plan));
        rounds.find(number).ifPresent(round -> {
            model.put("round", round);
            model.put("team", rounds.team(number));
            model.put(
                    "visits",
                    rounds.visits(number).stream()
                            .filter(visit -> files.visible(visit.number()))
                            .toList());
        });
        visits.find(number).ifPresent(visit -> {
            model.put("visit", visit);
            model.put("roundShown", files.visible(visit.round()));
        });
        own.find(number).ifPresent(self -> model.put("self", self));
        model.put("findings", records.findings(number));
        return model;
    }
}
