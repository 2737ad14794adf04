package vn.kstthc.publication;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseState;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.shared.Refusal;

/** The annex of a decision: the procedures that it publishes, completed by the lead unit until the signature. */
@Service
@Transactional
public class PublicationAnnex {

    private final AnnexStore store;
    private final Publications publications;
    private final ProcedureRegister register;
    private final CaseFiles files;
    private final CurrentStaff current;

    PublicationAnnex(
            AnnexStore store,
            Publications publications,
            ProcedureRegister register,
            CaseFiles files,
            CurrentStaff current) {
        this.store = store;
        this.publications = publications;
        this.register = register;
        this.files = files;
        this.current = current;
    }

    /** The rows as they will be published: what a row leaves out is what the register says of its procedure. */
    @Transactional(readOnly = true)
    public List<PublicationProcedure> completed(String number) {
        var rows = store.of(number);
        var contents = register.completed(changes(rows));
        var completed = new ArrayList<PublicationProcedure>();
        for (var at = 0; at < rows.size(); at++) {
            completed.add(rows.get(at).with(contents.get(at)));
        }
        return completed;
    }

    /** The completed rows for editing, or 404; 403 for who may see but not edit them. */
    @Transactional(readOnly = true)
    public List<PublicationProcedure> editable(String number) {
        files.require(number);
        if (!mayEdit(number)) {
            throw Refusal.forbidden("publication.refusal.edit");
        }
        return completed(number);
    }

    /** Until the signature the lead unit and the control office complete the annex. */
    @Transactional(readOnly = true)
    public boolean mayEdit(String number) {
        return files.require(number).state() == CaseState.OPEN
                && publications.decision(number, "").signed().isEmpty()
                && (current.inControlOffice()
                        || current.units().contains(publications.require(number).leadUnit()));
    }

    /**
     * Replaces the annex.
     *
     * @throws Refusal 400 by field, 403 for others than the lead unit, 409 once the decision is signed
     */
    public void replace(String number, List<PublicationProcedure> rows) {
        files.require(number);
        if (publications.decision(number, "").signed().isPresent()) {
            throw Refusal.conflict("publication.refusal.signed");
        }
        editable(number);
        PublicationRules.checkRows(rows);
        if (publications.require(number).kind().entered()) {
            requireRegistrable(register, rows);
        }
        store.replace(number, rows);
    }

    /**
     * What goes into the register must say whose field and level it is, and what its kind of decision has to tell.
     *
     * @throws Refusal with what is missing, by row and field
     */
    @Transactional(readOnly = true)
    public void requireComplete(String number) {
        PublicationRules.checkComplete(publications.require(number).kind(), completed(number));
    }

    /** What the register would refuse at the signature is refused now, by field. */
    static void requireRegistrable(ProcedureRegister register, List<PublicationProcedure> rows) {
        var problems = register.problems(changes(rows));
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    static List<ProcedureChange> changes(List<PublicationProcedure> rows) {
        return rows.stream().map(PublicationProcedure::change).toList();
    }
}
