package vn.kstthc.document;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names of the kinds of document: for people (message {@code document.kind.<kind>}) and for files. */
@Component
class DocumentKinds {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private final MessageSource messages;

    DocumentKinds(MessageSource messages) {
        this.messages = messages;
    }

    /** The Vietnamese name, the language of the stored letters; the kind itself when it has none. */
    String title(String kind) {
        return messages.getMessage("document.kind." + kind, null, kind, VIETNAMESE);
    }

    /** {@code PAKN-2026-000123-forward.docx} for {@code feedback.forward}. */
    String fileName(String caseNumber, String kind) {
        return caseNumber + "-" + kind.substring(kind.lastIndexOf('.') + 1) + ".docx";
    }
}
