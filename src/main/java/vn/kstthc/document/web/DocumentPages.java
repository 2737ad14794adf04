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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** Download links and the upload form of the case page. */
@Controller
class DocumentPages {

    private final Transfers transfers;
    private final Messages messages;

    DocumentPages(Transfers transfers, Messages messages) {
        this.transfers = transfers;
        this.messages = messages;
    }

    @GetMapping("/app/documents/{id}")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        return transfers.give(id);
    }

    /** Back to the case page, which shows what was stored or why not. */
    @PostMapping("/app/cases/{number}/documents")
    String upload(
            @PathVariable String number,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean sensitive,
            RedirectAttributes flash)
            throws IOException {
        try {
            var stored = transfers.take(number, file, sensitive);
            flash.addFlashAttribute("notice", messages.text("document.panel.uploaded", stored.fileName()));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            flash.addFlashAttribute("alert", messages.text(refusal));
        }
        return "redirect:/app/cases/{number}";
    }
}
