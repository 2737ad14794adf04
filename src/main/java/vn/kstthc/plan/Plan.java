package vn.kstthc.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan of a year; its number is that of its case.
 *
 * @param unit whose plan it is
 * @param parent the plan that it follows from, with the number of the row there that waits for it, if any
 * @param summary what its unit says to whoever signs
 * @param remark why the signer gave it back, blank unless it is being completed again
 * @param decision number of the decision that approved it
 */
public record Plan(
        String number,
        int year,
        String title,
        String unit,
        PlanAuthority authority,
        @Nullable String parent,
        @Nullable String parentRow,
        PlanState state,
        String summary,
        String remark,
        @Nullable String decision,
        @Nullable String signer,
        @Nullable LocalDate approvedOn) {

    public boolean approved() {
        return state == PlanState.APPROVED;
    }
}
