package vn.kstthc.unitwork.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CaseSection;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.unitwork.Opinions;
import vn.kstthc.unitwork.Signatures;

/** Opinions of coordinating units and issued documents, on the page of every case. */
@Component
class UnitWorkSection implements CaseSection {

    private final Opinions opinions;
    private final Signatures signatures;

    UnitWorkSection(Opinions opinions, Signatures signatures) {
        this.opinions = opinions;
        this.signatures = signatures;
    }

    @Override
    public boolean isAbout(CaseType type) {
        return true;
    }

    @Override
    public String template() {
        return "unitwork/case-panel";
    }

    @Override
    public Map<String, Object> model(String number) {
        return Map.of("opinions", opinions.of(number), "signatures", signatures.of(number));
    }
}
