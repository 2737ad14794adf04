package vn.kstthc.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseState;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.shared.Refusal;

/** Reads publication cases and takes the annex that the lead unit completes. */
@Service
@Transactional
public class Publications {

    private final PublicationStore store;
    private final ProcedureRegister register;
    private final CaseFiles files;
    private final CurrentStaff current;

    Publications(PublicationStore store, ProcedureRegister register, CaseFiles files, CurrentStaff current) {
        this.store = store;
        this.register = register;
        this.files = files;
        this.current = current;
    }

    /** Whoever asks has checked that the case may be seen. */
    @Transactional(readOnly = true)
    public Publication require(String number) {
        return store.find(number).orElseThrow(() -> Refusal.notFound("publication.refusal.unknown", number));
    }

    @Transactional(readOnly = true)
    public PublicationDecision decision(String number, String subject) {
        return store.decision(number, subject)
                .orElseThrow(() -> Refusal.notFound("publication.refusal.unknown", number));
    }

    @Transactional(readOnly = true)
    public List<PublicationDecision> decisions(String number) {
        return store.decisions(number);
    }

    @Transactional(readOnly = true)
    public List<PublicationProcedure> procedures(String number) {
        return store.procedures(number);
    }

    /** The rows of the annex for editing, or 404; 403 for who may see but not edit them. */
    @Transactional(readOnly = true)
    public List<PublicationProcedure> editable(String number) {
        files.require(number);
        if (!mayEdit(number)) {
            throw Refusal.forbidden("publication.refusal.edit");
        }
        return procedures(number);
    }

    /** Until the signature the lead unit and the control office complete the annex. */
    @Transactional(readOnly = true)
    public boolean mayEdit(String number) {
        return files.require(number).state() == CaseState.OPEN
                && decision(number, "").signed().isEmpty()
                && (current.inControlOffice()
                        || current.units().contains(require(number).leadUnit()));
    }

    /**
     * Replaces the annex.
     *
     * @throws Refusal 400 by field, 403 for others than the lead unit, 409 once the decision is signed
     */
    public void replaceProcedures(String number, List<PublicationProcedure> rows) {
        files.require(number);
        if (decision(number, "").signed().isPresent()) {
            throw Refusal.conflict("publication.refusal.signed");
        }
        editable(number);
        PublicationRules.checkRows(rows);
        if (require(number).kind().entered()) {
            requireRegistrable(register, rows);
        }
        store.replaceProcedures(number, rows);
    }

    /** What the register would refuse at the signature is refused now, by field. */
    static void requireRegistrable(ProcedureRegister register, List<PublicationProcedure> rows) {
        var problems = register.problems(PublicationChanges.of(rows));
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    /** The number under which the main decision was signed. */
    @Transactional(readOnly = true)
    public Optional<String> decisionNumber(String number) {
        return store.decision(number, "").map(PublicationDecision::number);
    }
}
