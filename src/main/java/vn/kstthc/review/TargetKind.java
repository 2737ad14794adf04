package vn.kstthc.review;

import java.math.BigDecimal;
import java.util.Locale;

/** What a review looks at; the share of compliance cost to cut unless the plan says otherwise. */
public enum TargetKind {
    PROCEDURE(10, true),
    INTERNAL_PROCEDURE(10, false),
    GROUP(10, true),
    BUSINESS_REGULATION(30, false),
    DELEGATION(10, false);

    private final int usualPercent;
    private final boolean costed;

    TargetKind(int usualPercent, boolean costed) {
        this.usualPercent = usualPercent;
        this.costed = costed;
    }

    public BigDecimal usualPercent() {
        return BigDecimal.valueOf(usualPercent);
    }

    /** Whether form B (compliance cost) is demanded of a change; for the others it is optional. */
    public boolean costed() {
        return costed;
    }

    /** How the field of forms is named that holds targets of this kind, one in a line. */
    public String linesField() {
        var words = name().toLowerCase(Locale.ROOT).split("_");
        var field = new StringBuilder(words[0]);
        for (var i = 1; i < words.length; i++) {
            field.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return field.append("Targets").toString();
    }

    /** Message key of its name. */
    public String key() {
        return "review.kind." + name();
    }
}
