package vn.kstthc.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures as officials write them, whatever the language of the page: a dot between thousands, a comma before decimals. */
public final class CostFormat {

    private CostFormat() {}

    /** Whole đồng: 211.931.818. */
    public static String dong(CostAmount amount) {
        return format("#,##0").format(amount.rounded(0));
    }

    /** Đồng with two decimals, as for one execution: 423.863,64. */
    public static String dongAndParts(CostAmount amount) {
        return format("#,##0.00").format(amount.rounded(2));
    }

    /** Two decimals: 25,47. */
    public static String percent(BigDecimal percent) {
        return format("#,##0.00").format(percent);
    }

    /** A figure as it was entered, nothing rounded. */
    public static String figure(BigDecimal value) {
        return format("#,##0.##########").format(value);
    }

    private static DecimalFormat format(String pattern) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        var format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
