package vn.kstthc.casefile;

import java.time.Instant;

/** A line of the list of what is still owed in systems outside: message keys of system and deed, and of what it is done. */
public record OwedFact(
        String caseNumber, String title, String system, String what, String subject, Instant owedSince) {}
