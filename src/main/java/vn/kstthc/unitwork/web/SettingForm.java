package vn.kstthc.unitwork.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kstthc.unitwork.UnitWorkSetting;

/** The form of one unit's steps; an unchecked box is not sent. */
record SettingForm(
        @NotBlank String unit,
        @Nullable Boolean assignStep,
        @Nullable Boolean divisionStep,
        @Nullable Boolean issueStep,
        @Nullable @Pattern(regexp = "[\\p{L}0-9][\\p{L}0-9./-]{0,38}|") String symbol) {

    UnitWorkSetting toSetting() {
        return new UnitWorkSetting(
                unit,
                Boolean.TRUE.equals(assignStep),
                Boolean.TRUE.equals(divisionStep),
                Boolean.TRUE.equals(issueStep),
                symbol == null || symbol.isBlank() ? null : symbol.strip());
    }
}
