package vn.kstthc.schedule;

import java.util.List;

/** What an expression means: its terms in the order of the text. */
public record Schedule(List<ScheduleTerm> terms) {

    /** Whether a person has to say what is meant. */
    public boolean unknown() {
        return terms.stream().anyMatch(term -> term.type() == ScheduleType.UNKNOWN);
    }

    /** Whether each term has dates of its own. */
    boolean dated() {
        return !terms.isEmpty()
                && terms.stream().allMatch(term -> switch (term.type()) {
                    case CONTINUOUS, WINDOW, DUE_DATE, RECURRING, OPEN_START -> true;
                    case DEPENDS_ON_PLAN, AFTER_EVENT, ON_DEMAND, UNKNOWN -> false;
                });
    }
}
