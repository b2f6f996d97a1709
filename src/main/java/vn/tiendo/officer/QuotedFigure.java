package vn.tiendo.officer;

import java.math.BigDecimal;

/**
 * A number in an officer's text that was a figure of the report when it was written. Of a number that may have been one of
 * several there are several, at the same place.
 *
 * @param begins where it begins in the text
 * @param ends where it ends, with its unit
 * @param value as it was shown, in {@code unit}
 * @param unit as readers know it: {@code %}, {@code tỷ đồng}
 * @param fact as reports name it: {@code dis_pct.value}
 * @param dimension of which member it was
 * @param key that member's; empty for all together
 */
public record QuotedFigure(
        int begins, int ends, BigDecimal value, String unit, String fact, String dimension, String key) {}
