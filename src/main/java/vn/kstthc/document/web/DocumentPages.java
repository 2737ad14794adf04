package vn.kstthc.document.web;

import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Download links and the upload form of the case page. */
@Controller
class DocumentPages {

    private final Transfers transfers;

    DocumentPages(Transfers transfers) {
        this.transfers = transfers;
    }

    @GetMapping("/app/documents/{id}")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        return transfers.give(id);
    }

    @PostMapping("/app/cases/{number}/documents")
    String upload(@PathVariable String number, @RequestParam MultipartFile file) throws IOException {
        transfers.take(number, file);
        return "redirect:/app/cases/{number}#documents";
    }
}
