package vn.kstthc.document;

import java.time.Instant;
import java.util.UUID;

/**
 * One version of a file of a case, without its content. {@code kind} is a name such as {@code feedback.forward} whose
 * text is the message {@code document.kind.<kind>}; {@code version} counts within (case, kind, title) from 1; {@code
 * size} is in bytes; {@code sensitive} files are shown only to whom {@link SensitiveDocuments} allows.
 */
public record StoredDocument(
        UUID id,
        String caseNumber,
        String kind,
        String title,
        String fileName,
        String mediaType,
        int version,
        long size,
        String sha256,
        boolean sensitive,
        String storedBy,
        Instant storedAt) {}
