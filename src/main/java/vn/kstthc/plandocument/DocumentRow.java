package vn.kstthc.plandocument;

import java.util.List;
import vn.kstthc.schedule.ScheduleTerm;

/**
 * One task of a plan document.
 *
 * @param number the document's own, made unique with its section where it is not (7, 1a, II.3.1b)
 * @param section headings above it, outermost first, joined by " / "
 * @param overseers who follow, guide and expedite
 * @param scheduleText the time as written; {@code schedule} is what it means
 * @param funding where the document tells it
 */
public record DocumentRow(
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
        List<RowWarning> warnings) {}
