package vn.tiendo.report.dimension;

import java.math.BigDecimal;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.report.word.Vietnamese;

/** How a ratio came about, in one line: {@code 37,97 % = 758.174 / 1.996.940 triệu đồng}. */
public record RateExplained(Consolidation consolidation) {

    /** Empty text for sums, and for ratios that are not known. */
    public String of(Indicator indicator) {
        return consolidation
                .province()
                .ratio(indicator.code())
                .map(share -> sentence(indicator, share))
                .orElse("");
    }

    private String sentence(Indicator indicator, Share share) {
        boolean money = new CollectedForms(consolidation).isMoney(indicator.numerator());
        String terms = term(share.numerator(), money) + " / " + term(share.denominator(), money)
                + (money ? " triệu đồng" : "");
        var quotient = indicator.isPercentage()
                ? share.percent(2).map(Vietnamese::percent)
                : share.times(BigDecimal.ONE, indicator.decimals())
                        .map(value -> Vietnamese.number(value, indicator.decimals()));
        return quotient.map(value -> value + " = " + terms).orElse("Không có tỷ lệ: " + terms);
    }

    private static String term(BigDecimal value, boolean money) {
        int places = Math.clamp(value.stripTrailingZeros().scale(), 0, 2);
        return money ? Vietnamese.trieu(value) : Vietnamese.number(value, places);
    }
}
