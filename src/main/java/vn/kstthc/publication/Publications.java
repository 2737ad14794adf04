package vn.kstthc.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.shared.Refusal;

/** Reads publication cases. */
@Service
@Transactional(readOnly = true)
public class Publications {

    private final PublicationStore store;
    private final AnnexStore annex;

    Publications(PublicationStore store, AnnexStore annex) {
        this.store = store;
        this.annex = annex;
    }

    /** Whoever asks has checked that the case may be seen. */
    public Publication require(String number) {
        return store.find(number).orElseThrow(() -> Refusal.notFound("publication.refusal.unknown", number));
    }

    public PublicationDecision decision(String number, String subject) {
        return store.decision(number, subject)
                .orElseThrow(() -> Refusal.notFound("publication.refusal.unknown", number));
    }

    public List<PublicationDecision> decisions(String number) {
        return store.decisions(number);
    }

    /** The rows of the annex as the lead unit keeps them. */
    public List<PublicationProcedure> procedures(String number) {
        return annex.of(number);
    }

    /** The number under which the main decision was signed. */
    public Optional<String> decisionNumber(String number) {
        return store.decision(number, "").map(PublicationDecision::number);
    }
}
