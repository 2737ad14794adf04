package vn.kstthc.assessment;

import vn.kstthc.casefile.Fact;
import vn.kstthc.organization.Phrases;
import vn.kstthc.shared.Zones;
import vn.kstthc.unitwork.SignatureRecord;

/** Lines of the timeline about signed papers. */
final class AssessmentFacts {

    private AssessmentFacts() {}

    static Fact signed(String kind, SignatureRecord signature) {
        return Fact.of(kind)
                .with("number", signature.number())
                .with("signedOn", Phrases.date(signature.signedOn()))
                .on(Zones.startOf(signature.signedOn()));
    }
}
