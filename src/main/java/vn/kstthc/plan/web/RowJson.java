package vn.kstthc.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.plan.PlanRow;
import vn.kstthc.plandocument.UnitMention;
import vn.kstthc.schedule.ScheduleTerm;

/** A row of a plan for programs. */
record RowJson(
        String number,
        String section,
        String content,
        String product,
        List<UnitMention> leads,
        List<UnitMention> coordinating,
        List<UnitMention> overseers,
        String scheduleText,
        List<ScheduleTerm> schedule,
        String funding,
        @Nullable CaseType lifecycle,
        boolean leadsLater,
        @Nullable LocalDate droppedOn) {

    static RowJson of(PlanRow row) {
        return new RowJson(
                row.number(),
                row.section(),
                row.content(),
                row.product(),
                row.leads(),
                row.coordinating(),
                row.overseers(),
                row.scheduleText(),
                row.terms(),
                row.funding(),
                row.lifecycle(),
                row.leadsLater(),
                row.droppedOn());
    }
}
