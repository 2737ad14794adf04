package vn.kstthc.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.kstthc.document.Documents;
import vn.kstthc.workflow.ActingAs;

/** Reads the papers of a case back. */
final class Papers {

    private Papers() {}

    /** The text of the newest paper of the kind. */
    static String text(Documents documents, ActingAs acting, String number, String kind) {
        var document = documents.of(number).stream()
                .filter(stored -> stored.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " in " + number));
        var content = acting.call(ReviewWalk.CONTROL, () -> documents.content(document.id()));
        try (var word = new XWPFDocument(new ByteArrayInputStream(content));
                var reader = new XWPFWordExtractor(word)) {
            return reader.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
