package vn.kstthc.inspection.process;

import org.springframework.stereotype.Component;
import vn.kstthc.inspection.Finding;
import vn.kstthc.inspection.InspectionVisits;
import vn.kstthc.organization.Organization;
import vn.kstthc.shared.Messages;

/** How papers and findings of inspection are named in lists of tasks, so that one is told from forty others. */
@Component
class InspectionPapers {

    private final InspectionVisits visits;
    private final Organization organization;
    private final Messages messages;

    InspectionPapers(InspectionVisits visits, Organization organization, Messages messages) {
        this.visits = visits;
        this.organization = organization;
        this.messages = messages;
    }

    String name(String paper) {
        return messages.written("document.kind.inspection." + paper);
    }

    /** What a unit has to put right. */
    String finding(Finding finding) {
        return messages.written("inspection.work.finding", finding.position(), organization.unitName(finding.unit()));
    }

    /** With the unit that is visited. */
    String ofVisit(String paper, String number) {
        var unit = visits.find(number).orElseThrow().unit();
        return messages.written("inspection.work.visit", name(paper), organization.unitName(unit));
    }
}
