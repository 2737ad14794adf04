package vn.kstthc.cost;

import java.math.BigDecimal;

/** Average income of one person in one hour (b): GDP per capita of a year, in đồng, divided by 2112 working hours. */
public record HourlyIncome(BigDecimal gdpPerCapita) {

    public CostAmount amount() {
        return CostAmount.perHour(gdpPerCapita);
    }
}
