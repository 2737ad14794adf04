package vn.kstthc.casefile.web;

import java.util.List;
import vn.kstthc.casefile.CaseFile;
import vn.kstthc.casefile.CaseLink;
import vn.kstthc.casefile.OutsideFact;
import vn.kstthc.casefile.Party;
import vn.kstthc.casefile.TimelineEntry;
import vn.kstthc.deadline.DeadlineView;
import vn.kstthc.workflow.WorkItem;

/** Everything that the page and the JSON of one case show, read in one transaction. */
record CaseView(
        CaseFile file,
        List<Party> parties,
        List<DeadlineView> deadlines,
        List<WorkItem> tasks,
        List<TimelineEntry> timeline,
        List<CaseLink> links,
        List<OutsideFact> outsideFacts) {}
