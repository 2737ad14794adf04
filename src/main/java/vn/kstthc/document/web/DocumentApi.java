package vn.kstthc.document.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.kstthc.document.Documents;

/** Files of a case as JSON and bytes, for whoever may see the case. */
@RestController
class DocumentApi {

    private final Documents documents;
    private final Transfers transfers;

    DocumentApi(Documents documents, Transfers transfers) {
        this.documents = documents;
        this.transfers = transfers;
    }

    @GetMapping("/api/cases/{number}/documents")
    List<DocumentJson> list(@PathVariable String number) {
        return documents.of(number).stream().map(DocumentJson::of).toList();
    }

    @PostMapping("/api/cases/{number}/documents")
    ResponseEntity<DocumentJson> upload(
            @PathVariable String number,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean sensitive)
            throws IOException {
        var stored = DocumentJson.of(transfers.take(number, file, sensitive));
        return ResponseEntity.created(URI.create(stored.href())).body(stored);
    }

    @GetMapping("/api/documents/{id}/content")
    ResponseEntity<byte[]> content(@PathVariable UUID id) {
        return transfers.give(id);
    }
}
