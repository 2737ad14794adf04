package vn.kstthc.document.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.kstthc.document.Documents;
import vn.kstthc.document.StoredDocument;

/** Moves the bytes of files between HTTP and the store. */
@Component
class Transfers {

    private static final String UPLOAD = "upload";
    private final Documents documents;

    Transfers(Documents documents) {
        this.documents = documents;
    }

    /** Stores an upload; {@code sensitive} when it holds data of a sender and only those who may know him read it. */
    StoredDocument take(String caseNumber, MultipartFile file, boolean sensitive) throws IOException {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try (var in = file.getInputStream()) {
            return documents.store(caseNumber, UPLOAD, name, sensitive, in);
        }
    }

    /** As a download: the browser never shows it inside our pages. */
    ResponseEntity<byte[]> give(UUID id) {
        var document = documents.require(id);
        var disposition = ContentDisposition.attachment()
                .filename(document.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(documents.content(id));
    }
}
