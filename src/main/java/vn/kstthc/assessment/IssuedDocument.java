package vn.kstthc.assessment;

import java.time.LocalDate;
import java.util.Optional;

/** The document as issued: symbol such as 12/2026/QĐ-UBND, day of signature, and when it takes effect if it says so. */
public record IssuedDocument(String symbol, LocalDate signedOn, Optional<LocalDate> effectiveOn) {}
