package vn.kstthc.plandocument;

import java.util.ArrayList;
import java.util.List;
import vn.kstthc.schedule.ScheduleTerm;
import vn.kstthc.schedule.ScheduleType;

/** What the reader was not sure of: a message key and its arguments, for people to correct. */
public record RowWarning(String key, List<String> args) {

    static RowWarning of(String what, String... args) {
        return new RowWarning("plandocument.warning." + what, List.of(args));
    }

    /** What a row lacks as it stands, whoever wrote it: a lead, a time, a time that can be understood. */
    public static List<RowWarning> lacking(List<UnitMention> leads, String scheduleText, List<ScheduleTerm> schedule) {
        var warnings = new ArrayList<RowWarning>();
        if (leads.isEmpty()) {
            warnings.add(of("no-lead"));
        }
        if (scheduleText.isEmpty()) {
            warnings.add(of("no-schedule"));
        }
        schedule.stream()
                .filter(term -> term.type() == ScheduleType.UNKNOWN)
                .forEach(term -> warnings.add(of("schedule-unknown", term.source())));
        return List.copyOf(warnings);
    }
}
