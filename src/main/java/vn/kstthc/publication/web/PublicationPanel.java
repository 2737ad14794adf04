package vn.kstthc.publication.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CasePanel;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.publication.PublicationAnnex;
import vn.kstthc.publication.PublicationPostings;
import vn.kstthc.publication.Publications;

/** What the case page shows of a publication. */
@Component
class PublicationPanel implements CasePanel {

    private final Publications publications;
    private final PublicationAnnex annex;
    private final PublicationPostings postings;

    PublicationPanel(Publications publications, PublicationAnnex annex, PublicationPostings postings) {
        this.publications = publications;
        this.annex = annex;
        this.postings = postings;
    }

    @Override
    public CaseType type() {
        return CaseType.PUBLICATION;
    }

    @Override
    public String template() {
        return "publication/case-panel";
    }

    @Override
    public Map<String, Object> model(String number) {
        var model = new HashMap<String, Object>();
        model.put("publication", publications.require(number));
        model.put("decisions", publications.decisions(number));
        model.put("procedures", publications.procedures(number));
        model.put("postings", postings.of(number));
        model.put("mayEditAnnex", annex.mayEdit(number));
        return model;
    }
}
