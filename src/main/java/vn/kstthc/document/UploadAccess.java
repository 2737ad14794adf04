package vn.kstthc.document;

import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CaseFile;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseState;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Role;
import vn.kstthc.shared.Refusal;

/**
 * Who adds files to a case: those who work on it, while it is open. Its opener and members, the control office and the
 * units that are a party now; not supervisors and administrators, who only see it.
 */
@Component
class UploadAccess {

    private final CaseFiles cases;
    private final Organization organization;
    private final CurrentStaff staff;

    UploadAccess(CaseFiles cases, Organization organization, CurrentStaff staff) {
        this.cases = cases;
        this.organization = organization;
        this.staff = staff;
    }

    /** 404 when the case may not be seen, 403 when it is only watched, 409 when it is closed. */
    void require(String caseNumber) {
        var file = cases.require(caseNumber);
        if (!worksOn(file)) {
            throw Refusal.forbidden("document.refusal.not-working");
        }
        if (file.state() == CaseState.CLOSED) {
            throw Refusal.conflict("document.refusal.closed", caseNumber);
        }
    }

    boolean allowed(String caseNumber) {
        var file = cases.require(caseNumber);
        return file.state() == CaseState.OPEN && worksOn(file);
    }

    private boolean worksOn(CaseFile file) {
        return staff.isSystem()
                || file.openedBy().equals(staff.username())
                || staff.inControlOffice()
                || cases.admits(file.number(), staff.username())
                || worksInParty(file.number());
    }

    private boolean worksInParty(String number) {
        return cases.parties(number).stream()
                .filter(party -> party.until().isEmpty())
                .anyMatch(party -> organization.hasRole(staff.username(), party.unit(), Role.working()));
    }
}
