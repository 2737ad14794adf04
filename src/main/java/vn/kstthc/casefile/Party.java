package vn.kstthc.casefile;

import java.time.Instant;
import java.util.Optional;

/** A unit in a case: as what, since when, and until when if it has left. */
public record Party(String unit, PartyRole role, Instant since, Optional<Instant> until) {}
