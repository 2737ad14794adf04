package vn.kstthc.review;

import java.time.LocalDate;
import vn.kstthc.casefile.Fact;
import vn.kstthc.organization.Phrases;
import vn.kstthc.shared.Zones;
import vn.kstthc.unitwork.SignatureRecord;

/** Lines of the timeline about signed papers. */
final class ReviewFacts {

    private ReviewFacts() {}

    static Fact signed(String kind, SignatureRecord signature) {
        return signed(kind, signature.number(), signature.signedOn());
    }

    static Fact signed(String kind, String number, LocalDate on) {
        return Fact.of(kind)
                .with("number", number)
                .with("signedOn", Phrases.date(on))
                .on(Zones.startOf(on));
    }
}
