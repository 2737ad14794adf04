package vn.kstthc.deadline;

import java.time.LocalDate;

/** A running deadline that a change of calendar, rule or unit touches: before and after. */
public record DeadlineShift(
        long id,
        String caseNumber,
        String subject,
        String key,
        String title,
        String oldUnit,
        String newUnit,
        LocalDate oldDue,
        LocalDate newDue,
        boolean provisional) {

    public boolean moves() {
        return !oldDue.equals(newDue);
    }
}
