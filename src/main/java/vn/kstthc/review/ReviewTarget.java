package vn.kstthc.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target with form A, its execution and its outcome; {@code id} is also the owner of its cost sheet (form B). Times
 * are days to settle a procedure: by law, as practised now, after the option.
 */
public record ReviewTarget(
        String id,
        String caseNumber,
        int position,
        TargetKind kind,
        String code,
        String name,
        BigDecimal targetPercent,
        @Nullable String field,
        String necessity,
        String reasonableness,
        String legality,
        @Nullable SimplificationOption option,
        String content,
        String reason,
        @Nullable BigDecimal legalDays,
        @Nullable BigDecimal currentDays,
        @Nullable BigDecimal afterDays,
        @Nullable ExecutionWay way,
        @Nullable LocalDate executeBy,
        @Nullable String followCase,
        String addressee,
        String proposal,
        @Nullable String proposalNumber,
        @Nullable ExecutionResult result,
        @Nullable String document,
        @Nullable LocalDate inForceOn,
        @Nullable BigDecimal realisedDays) {

    private static final String REALISED = "/realised";

    public ReviewTarget {
        legalDays = plain(legalDays);
        currentDays = plain(currentDays);
        afterDays = plain(afterDays);
        realisedDays = plain(realisedDays);
    }

    /** 15 rather than 15.0. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal days) {
        return days == null ? null : new BigDecimal(days.stripTrailingZeros().toPlainString());
    }

    public boolean changes() {
        return option != null && option.changes();
    }

    /** Owner of the sheet that says what the option costs in force, to compare with what was promised. */
    public String realisedOwner() {
        return id + REALISED;
    }

    /** The target that owns a sheet, promised or realised. */
    static String targetOf(String owner) {
        return owner.endsWith(REALISED) ? owner.substring(0, owner.length() - REALISED.length()) : owner;
    }

    /** Settled faster than the law asks, or than today. */
    public boolean shortened() {
        var before = legalDays == null ? currentDays : legalDays;
        return changes() && afterDays != null && before != null && afterDays.compareTo(before) < 0;
    }
}
