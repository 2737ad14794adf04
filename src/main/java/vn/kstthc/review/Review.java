package vn.kstthc.review;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The review of one unit as it stands; {@code yearCase} is the plan it comes from, {@code decidedBy} the case of its decision. */
public record Review(
        String caseNumber,
        int year,
        @Nullable String yearCase,
        ReviewTheme theme,
        String leadUnit,
        boolean independent,
        String conclusion,
        @Nullable String reportNumber,
        @Nullable LocalDate reportSignedOn,
        @Nullable Quality quality,
        @Nullable String opinion,
        int returns,
        @Nullable String leaderReason,
        @Nullable Boolean leaderKept,
        @Nullable String leader,
        String findings,
        String proposals,
        boolean ready,
        @Nullable String decidedBy) {

    /** What was last said about a result that has to be done again. */
    public String returnText() {
        if (quality == null || quality == Quality.PASSED) {
            return "";
        }
        return Boolean.FALSE.equals(leaderKept) && leaderReason != null ? leaderReason : Objects.toString(opinion, "");
    }
}
