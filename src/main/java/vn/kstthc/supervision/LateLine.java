package vn.kstthc.supervision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of the late list: what is late, by how many working days, at which step and with whom. The step is empty when
 * no task about it is open.
 */
record LateLine(
        String caseNumber,
        String title,
        String unit,
        LocalDate due,
        int overdueWorkingDays,
        Optional<String> step,
        Optional<String> taskId,
        Optional<String> assignee) {}
