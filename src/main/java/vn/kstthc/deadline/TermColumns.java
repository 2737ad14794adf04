package vn.kstthc.deadline;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A term spread over the columns of the rule table; columns of other kinds stay null. */
record TermColumns(Term term) {

    Map<String, @Nullable Object> params() {
        var params = new HashMap<String, @Nullable Object>();
        for (var name : new String[] {
            "amount", "counter", "direction", "month", "day", "yearOffset", "boundary", "period", "periodDay", "cutoff"
        }) {
            params.put(name, null);
        }
        params.put("kind", term.kind().name());
        fill(params);
        return params;
    }

    private void fill(Map<String, @Nullable Object> params) {
        if (term instanceof Term.Duration duration) {
            params.put("amount", duration.amount());
            params.put("counter", duration.counter().name());
            params.put("direction", duration.direction().name());
        } else if (term instanceof Term.FixedDate fixed) {
            params.put("month", fixed.day().getMonthValue());
            params.put("day", fixed.day().getDayOfMonth());
            params.put("yearOffset", fixed.yearOffset());
            params.put("boundary", fixed.boundary().name());
        } else if (term instanceof Term.EveryPeriod period) {
            params.put("period", period.period().name());
            params.put("periodDay", period.dayOfLastMonth());
        } else if (term instanceof Term.SameDay sameDay) {
            params.put("cutoff", sameDay.cutoff().map(Object::toString).orElse(null));
        }
    }
}
