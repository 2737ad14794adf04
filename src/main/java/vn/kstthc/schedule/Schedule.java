package vn.kstthc.schedule;

import java.util.List;

/** What an expression means: its terms in the order of the text. */
public record Schedule(List<ScheduleTerm> terms) {

    /** Whether a person has to say what is meant. */
    public boolean unknown() {
        return terms.stream().anyMatch(term -> term.type() == ScheduleType.UNKNOWN);
    }
}
