package vn.kstthc.plandocument;

import java.time.LocalDate;
import java.util.List;
import vn.kstthc.schedule.ScheduleReader;
import vn.kstthc.schedule.ScheduleTerm;
import vn.kstthc.schedule.ScheduleType;

/** Understands the time of a row, together with its work: what is done ad hoc within the year waits for a request. */
final class RowTime {

    private RowTime() {}

    static List<ScheduleTerm> of(DraftRow row, int year) {
        var terms = ScheduleReader.read(row.text(Column.TIME), year).terms();
        var adHoc = Folding.plain(row.text(Column.CONTENT)).contains("bao cao dot xuat");
        return adHoc ? terms.stream().map(term -> onDemand(term, year)).toList() : terms;
    }

    private static ScheduleTerm onDemand(ScheduleTerm term, int year) {
        var from = LocalDate.of(year, 1, 1);
        var to = LocalDate.of(year, 12, 31);
        var wholeYear = from.equals(term.from()) && (to.equals(term.to()) || to.equals(term.due()));
        return wholeYear && term.rrule() == null
                ? new ScheduleTerm(ScheduleType.ON_DEMAND, from, to, null, null, term.source())
                : term;
    }
}
