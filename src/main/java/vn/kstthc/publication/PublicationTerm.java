package vn.kstthc.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kstthc.deadline.Deadlines;

/** By which rule a decision is due (Decree 63/2010 art. 15 as amended): D04, D06, or D08 and F-DECISION without them. */
@Component
class PublicationTerm {

    private final Deadlines deadlines;

    PublicationTerm(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The rule to work to and, where the legal date had passed at the opening, that date as objective cause. */
    record Term(String rule, LocalDate anchor, @Nullable LocalDate legalDue, boolean objectiveCause) {}

    Term of(PublicationKind kind, PublicationTrigger trigger, PublicationDocument document, LocalDate opened) {
        var effective = document.effectiveOn();
        if (!kind.followsDocument() || effective == null) {
            var rule = trigger == PublicationTrigger.MINISTRY_DECISION ? "D08" : "F-DECISION";
            return new Term(rule, opened, null, false);
        }
        var signed = document.signedOn();
        var rule = document.immediate() ? "D06" : "D04";
        var anchor = document.immediate() && signed != null ? signed : effective;
        var legalDue = deadlines.project(rule, anchor);
        return legalDue.isBefore(opened)
                ? new Term("D08", opened, legalDue, true)
                : new Term(rule, anchor, legalDue, false);
    }

    /** The dossier is due by its own rule, but never after the decision itself. */
    String draftRule(PublicationTrigger trigger) {
        return trigger == PublicationTrigger.MINISTRY_DECISION ? "D08" : "F-DRAFT";
    }
}
