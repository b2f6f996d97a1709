package vn.tiendo.programme.registry;

import java.math.BigDecimal;

/**
 * What an indicator is to reach.
 *
 * @param of the code of a unit or town, or {@link #PROVINCE}
 * @param value in the indicator's unit
 */
public record Target(String indicator, String of, int year, BigDecimal value, String source, boolean verified) {

    public static final String PROVINCE = "province";
}
