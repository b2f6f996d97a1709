package vn.tiendo.content;

import java.math.BigDecimal;

/**
 * A figure as a reader sees it: rounded once, here, and nowhere again.
 *
 * @param text as it is written in the document's language, its unit included
 * @param value the same number, rounded as it is shown, in {@code unit}
 * @param unit as readers know it: {@code %}, {@code triệu đồng}; empty for a count
 * @param of whose it is
 */
public record ShownFigure(String text, BigDecimal value, String unit, Source of) {

    /**
     * Where a figure comes from.
     *
     * @param indicator its code
     * @param dimension the word of the definitions
     * @param key of the member; empty for the whole
     * @param period as it is written in keys: {@code 2025-06}
     */
    public record Source(String indicator, String dimension, String key, String period) {}
}
