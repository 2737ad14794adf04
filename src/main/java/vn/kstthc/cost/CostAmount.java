package vn.kstthc.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact amount in đồng. Hourly income is a yearly figure divided by 2112, which rarely ends, so the amount is kept
 * in 2112ths of a đồng: sums and products lose nothing, and only what is shown is rounded.
 */
public record CostAmount(BigDecimal parts) implements Comparable<CostAmount> {

    /** Working hours of a year: 12 months of 22 days of 8 hours. */
    static final BigDecimal HOURS_PER_YEAR = BigDecimal.valueOf(2112);

    public static final CostAmount ZERO = new CostAmount(BigDecimal.ZERO);
    private static final MathContext PRECISION = new MathContext(50, RoundingMode.HALF_UP);

    public CostAmount {
        parts = parts.stripTrailingZeros();
    }

    public static CostAmount ofDong(BigDecimal dong) {
        return new CostAmount(dong.multiply(HOURS_PER_YEAR));
    }

    /** What one working hour earns of a yearly amount in đồng. */
    static CostAmount perHour(BigDecimal yearly) {
        return new CostAmount(yearly);
    }

    public CostAmount plus(CostAmount other) {
        return new CostAmount(parts.add(other.parts));
    }

    public CostAmount minus(CostAmount other) {
        return new CostAmount(parts.subtract(other.parts));
    }

    public CostAmount times(BigDecimal factor) {
        return new CostAmount(parts.multiply(factor));
    }

    public boolean isZero() {
        return parts.signum() == 0;
    }

    /** In đồng with 50 significant digits, for programs. */
    public BigDecimal toDong() {
        return plain(parts.divide(HOURS_PER_YEAR, PRECISION));
    }

    /** In đồng with so many decimals, half up, for people. */
    public BigDecimal rounded(int decimals) {
        return parts.divide(HOURS_PER_YEAR, decimals, RoundingMode.HALF_UP);
    }

    /** This amount in percent of another, which is not zero; 50 significant digits. */
    BigDecimal percentOf(CostAmount whole) {
        return plain(parts.movePointRight(2).divide(whole.parts, PRECISION));
    }

    @Override
    public int compareTo(CostAmount other) {
        return parts.compareTo(other.parts);
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
