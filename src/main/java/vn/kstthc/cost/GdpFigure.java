package vn.kstthc.cost;

import java.math.BigDecimal;

/** GDP per capita in đồng with its year and where it was published; frozen with the sheet that uses it. */
public record GdpFigure(BigDecimal perCapita, int year, String source) {

    public HourlyIncome hourlyIncome() {
        return new HourlyIncome(perCapita);
    }
}
