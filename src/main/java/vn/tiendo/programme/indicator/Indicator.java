package vn.tiendo.programme.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form;

/**
 * A metric of the programme.
 *
 * @param code the name under which programs find it ({@code plan}, {@code dis_pct})
 * @param unit {@code đồng}, {@code %}, or another unit, for people
 * @param numerator what is summed
 * @param denominator for ratios: by what the sum is divided (Σ/Σ)
 * @param decimals to which a ratio is rounded in figures for programs
 * @param by the dimensions it is rolled up to, besides the province; see {@link Dimensions}
 * @param held how its values are held against others
 */
public record Indicator(
        String code,
        LocalText name,
        String unit,
        Measure numerator,
        Optional<Measure> denominator,
        int decimals,
        List<String> by,
        Held held) {

    private static final String PERCENT = "%";

    /** One that is only told. */
    public Indicator(
            String code,
            LocalText name,
            String unit,
            Measure numerator,
            Optional<Measure> denominator,
            int decimals,
            List<String> by) {
        this(code, name, unit, numerator, denominator, decimals, by, Held.PLAIN);
    }

    /** What it is worked out from: the numerator first. */
    public Stream<Measure> measures() {
        return Stream.concat(Stream.of(numerator), denominator.stream());
    }

    /** Which of two values is the better. */
    public enum Better {
        HIGHER,
        LOWER
    }

    /** How an earlier value is told in the units of another day, where a unit was made of several or parted. */
    public enum Restated {
        /** The sum of the rows that are its own then; unknown where one who had to report some of them did not. */
        SUM,
        /**
         * Likewise, but of whoever did not report the last report of the year stands in: for what is so on a day, and does
         * not happen in a period.
         */
        LAST,
        /** Not at all. */
        NEVER
    }

    /**
     * How values are held against others.
     *
     * @param better which is the better; without it none is, and nothing is ranked
     * @param cumulative whether it adds up from the year's beginning, so that values of two years do not differ by a change
     * @param delay for a share of what is to be done in the year: how many points behind the share of the year that is
     *     over are too many
     * @param restated how it is told in other units than those that reported
     */
    public record Held(Optional<Better> better, boolean cumulative, Optional<BigDecimal> delay, Restated restated) {
        /** Not at all. */
        public static final Held PLAIN = new Held(Optional.empty(), false, Optional.empty());

        /** One whose rows add up in whatever units. */
        public Held(Optional<Better> better, boolean cumulative, Optional<BigDecimal> delay) {
            this(better, cumulative, delay, Restated.SUM);
        }
    }

    /** The same, rolled up to other dimensions: those of the words that mean something for both of its sides. */
    public Indicator by(List<String> words, List<Form> forms) {
        var known = words.stream()
                .filter(word -> isKnown(word, numerator, forms))
                .filter(word -> denominator
                        .filter(below -> !isKnown(word, below, forms))
                        .isEmpty())
                .toList();
        return new Indicator(code, name, unit, numerator, denominator, decimals, known, held);
    }

    private static boolean isKnown(String word, Measure measure, List<Form> forms) {
        return forms.stream()
                .filter(form -> form.code().equals(measure.form()))
                .anyMatch(form -> Dimensions.of(form, measure).named(word).isPresent());
    }

    /** Whether it is a ratio of two plain columns of the form, so that each of its rows has one of its own. */
    public boolean isOfRowsOf(Form form) {
        return isColumn(numerator, form)
                && denominator.filter(below -> isColumn(below, form)).isPresent();
    }

    private static boolean isColumn(Measure measure, Form form) {
        return measure instanceof Measure.Sum(var of, var field, var only)
                && of.equals(form.code())
                && only.equals(Narrowing.NONE)
                && form.column(field).filter(column -> !column.isAcross()).isPresent();
    }

    /** Whether it is a ratio that people read as a percentage. */
    public boolean isPercentage() {
        return denominator.isPresent() && unit.equals(PERCENT);
    }

    /** What two parts of a ratio come to together. */
    public Share together(Share one, Share other) {
        var below = denominator.orElse(numerator);
        return new Share(
                numerator.together(one.numerator(), other.numerator()),
                below.together(one.denominator(), other.denominator()));
    }

    /** What is taken from the figures of a form. */
    public sealed interface Measure {
        String form();

        /** Which of the form's figures it takes. */
        Narrowing only();

        /** What two parts come to together. */
        default BigDecimal together(BigDecimal one, BigDecimal other) {
            return switch (this) {
                case Sum _, Count _ -> one.add(other);
                case Extreme extreme -> extreme.isGreatest() ? one.max(other) : one.min(other);
            };
        }

        /** The sum of a field over leaf rows; where rows are data items and columns towns, of an item over the towns. */
        record Sum(String form, String field, Narrowing only) implements Measure {
            /** Over all. */
            public Sum(String form, String field) {
                this(form, field, Narrowing.NONE);
            }
        }

        /** The greatest or the least of a field's values, of the rows, columns and members that a sum would add up. */
        record Extreme(boolean isGreatest, String form, String field, Narrowing only) implements Measure {}

        /** How many subjects the form reports on. */
        record Count(String form, Narrowing only) implements Measure {
            /** All of them. */
            public Count(String form) {
                this(form, Narrowing.NONE);
            }
        }
    }
}
