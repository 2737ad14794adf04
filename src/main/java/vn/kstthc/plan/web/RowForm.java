package vn.kstthc.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.plan.PlanRow;
import vn.kstthc.plan.RowEdit;
import vn.kstthc.plandocument.DocumentRow;

/** The form of a row, as it stands or as sent; fields of units that nothing was chosen in are missing. */
record RowForm(
        @Nullable String number,
        @Nullable String content,
        @Nullable String product,
        @Nullable List<String> leads,
        @Nullable Boolean joint,
        @Nullable List<String> coordinating,
        @Nullable List<String> overseers,
        @Nullable String scheduleText,
        @Nullable CaseType lifecycle,
        @Nullable Boolean leadsLater) {

    static RowForm of(DocumentRow row) {
        return new RowForm(
                row.number(),
                row.content(),
                row.product(),
                RowEdit.codes(row.leads()),
                RowEdit.joint(row.leads()),
                RowEdit.codes(row.coordinating()),
                RowEdit.codes(row.overseers()),
                row.scheduleText(),
                null,
                false);
    }

    static RowForm of(PlanRow row) {
        return new RowForm(
                row.number(),
                row.content(),
                row.product(),
                RowEdit.codes(row.leads()),
                RowEdit.joint(row.leads()),
                RowEdit.codes(row.coordinating()),
                RowEdit.codes(row.overseers()),
                row.scheduleText(),
                row.lifecycle(),
                row.leadsLater());
    }

    RowEdit.Input toInput() {
        return new RowEdit.Input(
                number,
                content,
                product,
                chosen(leads),
                Boolean.TRUE.equals(joint),
                chosen(coordinating),
                chosen(overseers),
                scheduleText,
                lifecycle,
                Boolean.TRUE.equals(leadsLater));
    }

    static List<String> chosen(@Nullable List<String> codes) {
        return codes == null ? List.of() : codes;
    }
}
