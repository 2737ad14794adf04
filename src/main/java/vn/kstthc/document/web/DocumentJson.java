package vn.kstthc.document.web;

import java.time.Instant;
import java.util.UUID;
import vn.kstthc.document.StoredDocument;

/** A stored file in lists: {@code size} in bytes, {@code href} where its content is. */
record DocumentJson(
        UUID id,
        String name,
        String title,
        String kind,
        String type,
        int version,
        long size,
        String sha256,
        boolean sensitive,
        String storedBy,
        Instant storedAt,
        String href) {

    static DocumentJson of(StoredDocument d) {
        return new DocumentJson(
                d.id(),
                d.fileName(),
                d.title(),
                d.kind(),
                d.mediaType(),
                d.version(),
                d.size(),
                d.sha256(),
                d.sensitive(),
                d.storedBy(),
                d.storedAt(),
                "/api/documents/" + d.id() + "/content");
    }
}
