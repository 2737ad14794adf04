package vn.kstthc.publication;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.deadline.DeadlineState;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.organization.Phrases;

/** Closes a published case with the flags of indicator 1: decision, entry and posting in time. */
@Service
@Transactional
public class PublicationClosing {

    private static final Map<DeadlineState, Boolean> IN_TIME =
            Map.of(DeadlineState.MET, true, DeadlineState.MET_LATE, false);

    private final PublicationStore store;
    private final Publications publications;
    private final PublicationPostings postings;
    private final CaseFiles files;
    private final Deadlines deadlines;

    PublicationClosing(
            PublicationStore store,
            Publications publications,
            PublicationPostings postings,
            CaseFiles files,
            Deadlines deadlines) {
        this.store = store;
        this.publications = publications;
        this.postings = postings;
        this.files = files;
        this.deadlines = deadlines;
    }

    public void close(String number) {
        var decision = inTime(number, "decision").orElse(null);
        var entry = inTime(number, "entry").orElse(null);
        var posting = postings.onTime(number).orElse(null);
        store.flags(number, decision, entry, posting);
        files.record(
                number,
                Fact.of("publication.timeline.flags")
                        .with("decision", flag(decision))
                        .with("entry", flag(entry))
                        .with("posting", flag(posting)));
        deadlines.cancelAll(number, "publication.reason.closed");
        var objective = publications.require(number).objectiveCause();
        files.close(number, objective ? "publication.outcome.published-objective" : "publication.outcome.published");
    }

    private Optional<Boolean> inTime(String number, String key) {
        return deadlines.find(number, "", key).map(deadline -> IN_TIME.get(deadline.state()));
    }

    private static String flag(@Nullable Boolean inTime) {
        if (inTime == null) {
            return Phrases.key("publication.flag.none");
        }
        return Phrases.key(inTime ? "publication.flag.yes" : "publication.flag.no");
    }
}
