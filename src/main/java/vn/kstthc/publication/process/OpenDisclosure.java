package vn.kstthc.publication.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.publication.PublicationDisclosure;
import vn.kstthc.publication.PublicationPostings;
import vn.kstthc.publication.Publications;

/** Starts what follows the signature: which branches there are depends on the kind of decision. */
@Component("publicationOpenDisclosure")
class OpenDisclosure implements JavaDelegate {

    private final Publications publications;
    private final PublicationDisclosure disclosure;
    private final PublicationPostings postings;

    OpenDisclosure(Publications publications, PublicationDisclosure disclosure, PublicationPostings postings) {
        this.publications = publications;
        this.disclosure = disclosure;
        this.postings = postings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();
        var kind = publications.require(number).kind();
        disclosure.open(number);
        execution.setVariable("entered", kind.entered());
        execution.setVariable("posted", kind.posted());
        execution.setVariable("configured", kind.configured());
        execution.setVariable("decidesWorkflow", kind.configured() && kind.decidesWorkflow());
        due(execution, "portalDueAt", disclosure.owePortal(number));
        if (kind.entered()) {
            execution.setVariable("entryUnit", disclosure.entryUnit(number));
            due(execution, "entryDueAt", disclosure.oweEntry(number));
        }
        if (kind.posted()) {
            due(execution, "postingDueAt", postings.owe(number));
        }
        if (kind.configured() && kind.decidesWorkflow()) {
            due(execution, "workflowDueAt", disclosure.oweWorkflow(number));
        }
    }

    private static void due(DelegateExecution execution, String variable, Deadline deadline) {
        execution.setVariable(variable, Date.from(deadline.due()));
    }
}
