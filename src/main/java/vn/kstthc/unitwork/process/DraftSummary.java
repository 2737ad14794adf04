package vn.kstthc.unitwork.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.document.Documents;
import vn.kstthc.organization.Organization;
import vn.kstthc.shared.Messages;
import vn.kstthc.unitwork.UnitWorks;
import vn.kstthc.workflow.TaskRef;

/** What those who look at a draft see: the case, who drafted, links to the newest documents of the case. */
@Component
class DraftSummary {

    private static final int SHOWN = 5;

    private final TaskHeader header;
    private final UnitWorks works;
    private final Documents documents;
    private final Organization organization;
    private final Messages messages;

    DraftSummary(
            TaskHeader header, UnitWorks works, Documents documents, Organization organization, Messages messages) {
        this.messages = messages;
        this.header = header;
        this.works = works;
        this.documents = documents;
        this.organization = organization;
    }

    Map<String, Object> of(TaskRef task) {
        var values = header.of(task);
        values.put(
                "draftedBy",
                works.draftedBy(UnitWorkProcess.work(task))
                        .map(organization::staffName)
                        .orElse("—"));
        values.put("documentLinks", links(task.caseNumber()));
        return values;
    }

    private String links(String caseNumber) {
        var newest = documents.of(caseNumber).stream().limit(SHOWN).toList();
        var lines = new StringBuilder();
        for (var d : newest) {
            lines.append("- [%s](/app/documents/%s)%n"
                    .formatted(
                            messages.text("unitwork.document", d.title().replaceAll("[\\[\\]]", ""), d.version()),
                            d.id()));
        }
        return lines.isEmpty() ? "—" : lines.toString();
    }
}
