package vn.kstthc.publication;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one receiving unit has to post, or has posted, for one decision. */
public record PublicationPosting(
        String caseNumber,
        String title,
        String unit,
        LocalDate dueOn,
        boolean lateStart,
        @Nullable LocalDate postedOn,
        @Nullable String evidence,
        @Nullable String confirmedBy) {

    public Optional<LocalDate> posted() {
        return Optional.ofNullable(postedOn);
    }

    boolean onTime() {
        return postedOn != null && !postedOn.isAfter(dueOn);
    }
}
