package vn.kstthc.supervision;

import java.time.LocalDate;
import vn.kstthc.deadline.OverdueDeadline;
import vn.kstthc.organization.Organization;

/** One line of the late list as people read it. */
record LateRow(String caseNumber, String title, String unit, LocalDate due, int workingDays) {

    static LateRow of(OverdueDeadline line, Organization organization) {
        return new LateRow(
                line.caseNumber(),
                line.title(),
                organization.unitName(line.unit()),
                line.due(),
                line.overdueWorkingDays());
    }
}
