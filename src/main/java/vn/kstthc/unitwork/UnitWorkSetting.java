package vn.kstthc.unitwork;

import org.jspecify.annotations.Nullable;

/**
 * Which steps the work of a unit has, and the symbol of its letters ({@code VP-KSTTHC}) where it set one. The unit
 * {@link #EVERYBODY} stands for all without a setting of their own.
 */
public record UnitWorkSetting(
        String unit, boolean assignStep, boolean divisionStep, boolean issueStep, @Nullable String symbol) {

    public static final String EVERYBODY = "*";
}
