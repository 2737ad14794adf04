package vn.kstthc.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What became of an option: the document that put it into force with its date and the time that now holds, or why not. */
public record ExecutionOutcome(
        ExecutionResult result,
        Optional<String> document,
        Optional<LocalDate> inForceOn,
        Optional<BigDecimal> days,
        String note) {}
