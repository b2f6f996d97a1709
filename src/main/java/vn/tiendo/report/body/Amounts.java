package vn.tiendo.report.body;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.tiendo.content.ShownFigure;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.indicator.Indicator;

/**
 * Rounds figures, once, as readers are to see them.
 *
 * @param money the unit in which money is told
 */
public record Amounts(BodyWords words, MoneyUnit money) {

    /** Keeps a number and its unit on one line. */
    private static final String SPACE = "\u00a0";

    private static final int POINTS = 2;
    private static final int MOST_DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Money is declared in the smallest unit. */
    public static boolean isMoney(Indicator indicator) {
        return indicator.denominator().isEmpty()
                && MoneyUnit.named(indicator.unit()).isPresent();
    }

    /** Whether a measure adds up amounts of money. */
    static boolean isMoney(Programme programme, Indicator.Measure measure) {
        var field = switch (measure) {
            case Indicator.Measure.Sum sum -> Optional.of(sum.field());
            case Indicator.Measure.Extreme extreme -> Optional.of(extreme.field());
            case Indicator.Measure.Count _ -> Optional.<String>empty();
        };
        return field.flatMap(name -> programme.form(measure.form()).flatMap(form -> form.column(name)))
                .filter(column -> column.type() == FieldType.MONEY)
                .isPresent();
    }

    /** What follows a number of the indicator: {@code %}, the unit of money, {@code dự án}. */
    public String unit(Indicator indicator) {
        if (isMoney(indicator)) {
            return words.language().of(money);
        }
        return indicator.isPercentage() ? "%" : words.language().unit(indicator.unit());
    }

    /** So many are told. */
    public int decimals(Indicator indicator) {
        if (isMoney(indicator)) {
            return money == MoneyUnit.TY ? 1 : 0;
        }
        return indicator.isPercentage() ? POINTS : indicator.denominator().isPresent() ? indicator.decimals() : 0;
    }

    /** Rounded half up; nothing where there is nothing to divide by. */
    Optional<BigDecimal> rounded(Indicator indicator, Share exact) {
        if (indicator.isPercentage()) {
            return exact.times(HUNDRED, POINTS);
        }
        var scaled = isMoney(indicator)
                ? new Share(exact.numerator(), exact.denominator().multiply(BigDecimal.valueOf(money.dong())))
                : exact;
        return scaled.times(BigDecimal.ONE, places(indicator, exact));
    }

    /** What is counted may come in parts, of which no more is told than there is. */
    private int places(Indicator indicator, Share exact) {
        if (isMoney(indicator) || indicator.denominator().isPresent()) {
            return decimals(indicator);
        }
        return Math.clamp(exact.numerator().stripTrailingZeros().scale(), 0, MOST_DECIMALS);
    }

    /** {@code 37,97 %}, {@code 1.996,9 tỷ đồng}, {@code 131 dự án}. */
    Optional<ShownFigure> shown(Indicator indicator, Share exact, ShownFigure.Source of) {
        return rounded(indicator, exact)
                .map(value -> new ShownFigure(text(indicator, value), value, unit(indicator), of));
    }

    private String text(Indicator indicator, BigDecimal value) {
        String unit = unit(indicator);
        return number(value, value.scale()) + (unit.isEmpty() ? "" : SPACE + unit);
    }

    /** A difference, without its sign: {@code 7,18 điểm phần trăm}. */
    Optional<ShownFigure> difference(Indicator indicator, Share exact, ShownFigure.Source of) {
        return rounded(indicator, exact).map(BigDecimal::abs).map(value -> {
            String unit = indicator.isPercentage() ? words.say("points") : unit(indicator);
            return new ShownFigure(number(value, value.scale()) + SPACE + unit, value, unit, of);
        });
    }

    /** A share as {@code 45,21 %}. */
    Optional<ShownFigure> percent(Share share, ShownFigure.Source of) {
        return share.percent(POINTS).map(value -> percent(value, of));
    }

    ShownFigure percent(BigDecimal points, ShownFigure.Source of) {
        var value = points.setScale(POINTS, RoundingMode.HALF_UP);
        return new ShownFigure(number(value, POINTS) + SPACE + "%", value, "%", of);
    }

    /** An amount of đồng. */
    ShownFigure money(BigDecimal dong, ShownFigure.Source of) {
        int decimals = money == MoneyUnit.TY ? 1 : 0;
        var value = dong.divide(BigDecimal.valueOf(money.dong()), decimals, RoundingMode.HALF_UP);
        String unit = words.language().of(money);
        return new ShownFigure(number(value, decimals) + SPACE + unit, value, unit, of);
    }

    /** With exactly so many decimals. */
    String number(BigDecimal value, int decimals) {
        return words.language().fixed(value, Math.max(0, decimals));
    }
}
