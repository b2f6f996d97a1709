package vn.tiendo.ledger;

import java.math.BigDecimal;

/**
 * What the figures of one column, or of one item, add up to.
 *
 * @param field of the figures
 * @param member likewise; empty for plain columns
 * @param title of the column as the sender wrote it, or the item's name
 * @param unit đồng for money; may be empty
 * @param figures how many were added up
 */
public record CountedSum(String field, String member, String title, String unit, BigDecimal sum, int figures) {

    public CountedSum {
        sum = plain(sum);
    }

    /** Without zeros that say nothing, so that equal sums are equal values. */
    public static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
