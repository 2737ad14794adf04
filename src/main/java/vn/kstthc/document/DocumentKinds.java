package vn.kstthc.document;

import static vn.kstthc.shared.Messages.VIETNAMESE;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names of the kinds of document: for people (message {@code document.kind.<kind>}) and for files. */
@Component
class DocumentKinds {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private final MessageSource messages;

    DocumentKinds(MessageSource messages) {
        this.messages = messages;
    }

    /** The Vietnamese name, the language of the stored letters; the kind itself when it has none. */
    String title(String kind) {
        return messages.getMessage("document.kind." + kind, null, kind, VIETNAMESE);
    }

    /** {@code PAKN-2026-000123-van-ban-tra-loi.docx}: the title in letters that every file system takes. */
    static String fileName(String caseNumber, String title) {
        var letters = MARKS.matcher(Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
        return caseNumber + "-" + OTHERS.matcher(letters).replaceAll("-").replaceFirst("-$", "") + ".docx";
    }
}
