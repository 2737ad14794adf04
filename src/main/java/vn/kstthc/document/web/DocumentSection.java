package vn.kstthc.document.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CaseSection;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.document.Documents;

/** The files of a case on its page, for cases of every type. */
@Component
class DocumentSection implements CaseSection {

    private final Documents documents;

    DocumentSection(Documents documents) {
        this.documents = documents;
    }

    @Override
    public boolean isAbout(CaseType type) {
        return true;
    }

    @Override
    public String template() {
        return "document/case-panel";
    }

    @Override
    public Map<String, Object> model(String number) {
        return Map.of(
                "documents", documents.of(number),
                "mayUpload", documents.mayUpload(number),
                "mayMarkSensitive", documents.mayReadSensitive(number));
    }
}
