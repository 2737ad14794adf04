package vn.kstthc.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** Something that happens in a system outside, owed until it has a date: which system, what, of what (empty: the case itself), and the proof. */
public record OutsideFact(
        String caseNumber,
        String system,
        String what,
        String subject,
        Optional<String> reference,
        Optional<LocalDate> doneOn,
        Optional<String> doneBy,
        Optional<String> evidence) {}
