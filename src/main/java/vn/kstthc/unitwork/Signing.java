package vn.kstthc.unitwork;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What is entered when a signed document goes out; an empty number means the next of the register. */
public record Signing(
        Authority authority, Optional<String> number, String symbol, LocalDate signedOn, Optional<UUID> documentId) {}
