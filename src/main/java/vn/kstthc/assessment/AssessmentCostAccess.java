package vn.kstthc.assessment;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.cost.CostAccess;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Role;

/** Whoever sees the case reads its cost sheets; the drafting unit fills them until the report is signed. */
@Component
class AssessmentCostAccess implements CostAccess {

    private final AssessedProcedures procedures;
    private final Assessments assessments;
    private final CaseFiles files;
    private final Organization organization;
    private final CurrentStaff current;

    AssessmentCostAccess(
            AssessedProcedures procedures,
            Assessments assessments,
            CaseFiles files,
            Organization organization,
            CurrentStaff current) {
        this.procedures = procedures;
        this.assessments = assessments;
        this.files = files;
        this.organization = organization;
        this.current = current;
    }

    @Override
    public boolean mayRead(String owner) {
        return procedures
                .find(owner)
                .filter(procedure -> files.visible(procedure.caseNumber()))
                .isPresent();
    }

    @Override
    public boolean mayWrite(String owner) {
        return procedures
                .find(owner)
                .filter(procedure -> files.visible(procedure.caseNumber()) && !procedure.reported())
                .map(procedure -> assessments.require(procedure.caseNumber()).draftingUnit())
                .filter(unit -> organization.hasRole(current.username(), unit, Role.working()))
                .isPresent();
    }

    @Override
    public List<String> together(String owner) {
        return procedures.find(owner).stream()
                .flatMap(procedure -> procedures.of(procedure.caseNumber()).stream())
                .map(AssessedProcedure::id)
                .toList();
    }

    @Override
    public Optional<String> home(String owner) {
        return procedures.find(owner).map(procedure -> "/app/cases/" + procedure.caseNumber());
    }
}
