package vn.kstthc.casefile.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseRow;
import vn.kstthc.casefile.OutsideFacts;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.organization.Organization;
import vn.kstthc.shared.Messages;
import vn.kstthc.workflow.Worklist;

/** Collects a case from the modules that know its parts; 404 for those who may not see it. */
@Component
class CaseViews {

    private final CaseFiles files;
    private final OutsideFacts outsideFacts;
    private final Deadlines deadlines;
    private final Worklist worklist;
    private final Organization organization;
    private final Messages messages;

    CaseViews(
            CaseFiles files,
            OutsideFacts outsideFacts,
            Deadlines deadlines,
            Worklist worklist,
            Organization organization,
            Messages messages) {
        this.files = files;
        this.outsideFacts = outsideFacts;
        this.deadlines = deadlines;
        this.worklist = worklist;
        this.organization = organization;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    public CaseView of(String number) {
        var file = files.require(number);
        return new CaseView(
                file,
                files.parties(number),
                deadlines.of(number),
                worklist.ofCase(number),
                files.timeline(number),
                files.links(number),
                outsideFacts.of(number));
    }

    CaseJson.Line line(CaseRow row) {
        return new CaseJson.Line(
                row.number(),
                row.type(),
                row.state(),
                row.title(),
                messages.text(row.stage()),
                unit(row.leadUnit()),
                row.openedAt(),
                row.closedAt(),
                row.nextDue());
    }

    CaseJson json(CaseView view) {
        var file = view.file();
        return new CaseJson(
                file.number(),
                file.type(),
                file.state(),
                file.title(),
                messages.text(file.stage()),
                unit(file.leadUnit()),
                file.openedAt(),
                file.closedAt(),
                file.restricted(),
                parties(view),
                deadlines(view),
                timeline(view),
                tasks(view),
                links(view),
                outside(view));
    }

    private List<CaseJson.PartyLine> parties(CaseView view) {
        return view.parties().stream()
                .map(p -> new CaseJson.PartyLine(unit(p.unit()), p.role(), p.since(), p.until()))
                .toList();
    }

    private List<CaseJson.DeadlineLine> deadlines(CaseView view) {
        return view.deadlines().stream()
                .map(d -> new CaseJson.DeadlineLine(
                        d.id(),
                        d.rule(),
                        d.title(),
                        d.subject(),
                        d.key(),
                        d.anchor(),
                        d.due(),
                        d.dueAt(),
                        d.state(),
                        d.provisional(),
                        d.overdueWorkingDays(),
                        d.explanation(),
                        unit(d.unit())))
                .toList();
    }

    private static List<CaseJson.TimelineLine> timeline(CaseView view) {
        return view.timeline().stream()
                .map(t -> new CaseJson.TimelineLine(
                        t.occurredAt(), t.recordedAt(), t.actor(), t.kind(), t.text(), t.reason()))
                .toList();
    }

    private static List<CaseJson.TaskLine> tasks(CaseView view) {
        return view.tasks().stream()
                .map(t -> new CaseJson.TaskLine(
                        t.taskId(),
                        t.name(),
                        t.processKey(),
                        t.taskKey(),
                        t.group(),
                        t.assignee(),
                        t.dueAt(),
                        t.createdAt()))
                .toList();
    }

    private List<CaseJson.LinkLine> links(CaseView view) {
        return view.links().stream()
                .map(l -> new CaseJson.LinkLine(l.other(), messages.text(l.kind())))
                .toList();
    }

    private List<CaseJson.OutsideLine> outside(CaseView view) {
        return view.outsideFacts().stream()
                .map(fact -> new CaseJson.OutsideLine(
                        messages.text(fact.system()),
                        messages.text(fact.what()),
                        fact.subject(),
                        fact.reference(),
                        fact.doneOn(),
                        fact.doneBy(),
                        fact.evidence()))
                .toList();
    }

    private CaseJson.UnitName unit(String code) {
        return new CaseJson.UnitName(code, organization.unitName(code));
    }
}
